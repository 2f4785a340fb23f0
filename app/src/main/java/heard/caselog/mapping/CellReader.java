package heard.caselog.mapping;

import heard.caselog.faults.FaultKind;
import heard.caselog.files.Dates;
import heard.caselog.mapping.Reading.Has;
import heard.caselog.mapping.Reading.Nothing;
import heard.caselog.mapping.Reading.Wrong;
import heard.platform.yaml.Nearest;
import heard.procedure.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the cells of a file by the mapping.
///
/// @param dates how its dates are written
/// @param today days after it have not happened
public record CellReader(Dates dates, LocalDate today) {

  private static final int LONGEST_REFERENCE = 60;
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> SPREADSHEET_ERRORS =
      Set.of(
          "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");
  private static final Pattern DAYS_OF_EXCEL = Pattern.compile("[1-9]\\d{4}");
  private static final LocalDate DAY_0_OF_EXCEL = LocalDate.of(1899, 12, 30);
  private static final Pattern DECIMAL =
      Pattern.compile("-?(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12})(\\.\\d{1,4})?");
  private static final Pattern MONEY =
      Pattern.compile("£? ?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{1,2})?");

  /// Reads the text of a cell in that column.
  public Reading read(Column column, String text) {
    if (text.isEmpty() || column.field().isEmpty()) {
      return new Nothing();
    }
    var field = column.field().get();
    if (SPREADSHEET_ERRORS.contains(text)) {
      return new Wrong(
          FaultKind.SPREADSHEET_ERROR,
          "The formula in this cell has no value: the spreadsheet shows %s.".formatted(text),
          "Open it in Excel and mend the formula, or write what belongs there; then save it.");
    }
    if (field.type() == FieldType.CATEGORIES && column.split().isPresent()) {
      return several(column, text, column.split().get());
    }
    var meaning = column.words().meaning(text);
    if (meaning.isPresent()) {
      return switch (meaning.get()) {
        case Meaning.Means(var value) -> new Has(listed(field, value));
        case Meaning.NotKnown _ -> new Nothing();
      };
    }
    return switch (field.type()) {
      case REFERENCE -> reference(text);
      case DATE -> day(field, text);
      case NUMBER -> number(text);
      case COUNTING -> counting(text);
      case MONEY -> money(text);
      case DECIMAL -> decimal(text);
      case NAME, PROSE -> new Has(new Value.Text(text));
      case OWN_CODE -> ownCode(text);
      case CATEGORY,
          CATEGORIES,
          FINDING,
          SERVICE,
          TEAM,
          PROCEDURE,
          STAGE,
          STATE,
          YES_NO,
          OWN_FIELD,
          FIGURE ->
          unknownWord(column, text);
    };
  }

  private static Reading several(Column column, String text, String split) {
    var codes = new LinkedHashSet<Code>();
    for (var part : text.split(Pattern.quote(split), -1)) {
      var word = part.strip();
      if (word.isEmpty()) {
        continue;
      }
      var meaning = column.words().meaning(word);
      if (meaning.isEmpty()) {
        return unknownWord(column, word);
      }
      if (meaning.get() instanceof Meaning.Means(Value.Coded(var code))) {
        codes.add(code);
      }
    }
    return codes.isEmpty() ? new Nothing() : new Has(new Value.Codes(new ArrayList<>(codes)));
  }

  private static Value listed(Field field, Value value) {
    return field.type() == FieldType.CATEGORIES && value instanceof Value.Coded(var code)
        ? new Value.Codes(List.of(code))
        : value;
  }

  private static Reading unknownWord(Column column, String word) {
    var known = column.words().all();
    var remedy =
        Nearest.to(word, known)
            .map("Did you mean \"%s\"? If not, say in the mapping what it means."::formatted)
            .orElse("Say in the mapping what it means, under %s.".formatted(column.word()));
    return new Wrong(
        FaultKind.UNKNOWN_WORD,
        "The mapping does not know the word \"%s\" as %s.".formatted(word, column.word()),
        remedy);
  }

  private static Reading reference(String text) {
    if (text.length() > LONGEST_REFERENCE || text.chars().anyMatch(Character::isISOControl)) {
      return new Wrong(
          FaultKind.NOT_A_REFERENCE,
          "A reference has at most %d characters, on one line.".formatted(LONGEST_REFERENCE),
          "Look whether text has slipped into this column.");
    }
    return new Has(new Value.Text(text));
  }

  private Reading day(Field field, String text) {
    return switch (dates.read(text)) {
      case Dates.Reading.NotADate _ when DAYS_OF_EXCEL.matcher(text).matches() ->
          new Wrong(
              FaultKind.NOT_A_DATE,
              "This is a number and not a date.",
              "If %s is meant, format the cell as a date in Excel."
                  .formatted(inFull(DAY_0_OF_EXCEL.plusDays(Long.parseLong(text)))));
      case Dates.Reading.NotADate _ ->
          new Wrong(
              FaultKind.NOT_A_DATE,
              "This is not a date.",
              "Write it as 31/01/2018, or leave the cell empty where the day is not known.");
      case Dates.Reading.NoSuchDay(var why) ->
          new Wrong(FaultKind.NO_SUCH_DAY, why, "Look up the right day, or leave the cell empty.");
      case Dates.Reading.Day(var day) when day.isBefore(EARLIEST) ->
          new Wrong(
              FaultKind.NO_SUCH_DAY,
              "The year %d can't be right.".formatted(day.getYear()),
              "Look up the right day, or leave the cell empty.");
      case Dates.Reading.Day(var day) when field.hasHappened() && day.isAfter(today) ->
          new Wrong(
              FaultKind.IN_THE_FUTURE,
              "This day has not come yet.",
              "Look up the right day, or leave the cell empty until it has happened.");
      case Dates.Reading.Day(var day) -> new Has(new Value.Day(day));
    };
  }

  private static String inFull(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }

  private static Reading number(String text) {
    var digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    if (digits.matches("\\d{1,9}")) {
      return new Has(new Value.Whole(Integer.parseInt(digits)));
    }
    return new Wrong(
        FaultKind.NOT_A_NUMBER, "This is not a whole number from 0 on.", "Write digits alone.");
  }

  private static Reading counting(String text) {
    return number(text) instanceof Has(Value.Whole(var number)) && number > 0
        ? new Has(new Value.Whole(number))
        : new Wrong(
            FaultKind.NOT_A_NUMBER, "This is not a whole number from 1 on.", "Write digits alone.");
  }

  private static Reading money(String text) {
    var found = MONEY.matcher(text);
    if (!found.matches()) {
      return new Wrong(
          FaultKind.NOT_A_NUMBER, "This is not a sum of money.", "Write pounds, as in 1250.50.");
    }
    var pounds = new BigDecimal(text.replaceAll("[£, ]", ""));
    return new Has(new Value.Pence(pounds.movePointRight(2).longValueExact()));
  }

  private static Reading decimal(String text) {
    var found = DECIMAL.matcher(text);
    if (!found.matches()) {
      return new Wrong(
          FaultKind.NOT_A_NUMBER, "This is not a number.", "Write digits, as in 3780 or 12.5.");
    }
    var number = new BigDecimal(text.replace(",", ""));
    return new Has(new Value.Decimal(number.unscaledValue().longValueExact(), number.scale()));
  }

  private static Reading ownCode(String text) {
    var code =
        NOT_OF_A_CODE
            .matcher(Plain.of(text).toLowerCase(Locale.ROOT))
            .replaceAll("-")
            .replaceAll("^-|-$", "");
    if (code.isEmpty()) {
      return new Wrong(
          FaultKind.UNKNOWN_WORD,
          "There is no letter or digit in it.",
          "Write a word, or say in the mapping what it means.");
    }
    return new Has(new Value.Coded(new Code(code)));
  }
}
