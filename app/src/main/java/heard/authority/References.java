package heard.authority;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// How an authority numbers what it logs: a form such as `{year}-{number}`, the number last.
public record References(String form) {

  /// Where the profile says nothing.
  static final References USUAL = new References("{year}-{number}");

  private static final String NUMBER = "{number}";
  private static final String YEAR = "{year}";
  private static final Pattern GOOD =
      Pattern.compile("([^{}\\p{Cntrl}]|\\{year})*[^{}0-9 \\p{Cntrl}] *\\{number}");
  private static final int LONGEST = 40;

  /// Whether that is such a form. What stands before the number ends with no digit, so that a
  /// number is known from what is before it; nor with a blank after one, since references are
  /// compared without blanks.
  static boolean isForm(String form) {
    return form.length() <= LONGEST && GOOD.matcher(form).matches();
  }

  /// What stands before the number of one received that day.
  public String before(LocalDate received) {
    return form.substring(0, form.length() - NUMBER.length())
        .replace(YEAR, String.valueOf(received.getYear()));
  }
}
