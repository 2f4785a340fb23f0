package heard.caselog.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetsTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @TempDir Path folder;

  static Stream<Arguments> written() {
    return Stream.of(
        Arguments.of("UTF-8, commas", StandardCharsets.UTF_8, "", ","),
        Arguments.of("UTF-8, commas", StandardCharsets.UTF_8, "\uFEFF", ","),
        Arguments.of("UTF-8, semicolons", StandardCharsets.UTF_8, "", ";"),
        Arguments.of("Windows-1252, commas", WINDOWS_1252, "", ","),
        Arguments.of("Windows-1252, upright bars", WINDOWS_1252, "", "|"),
        Arguments.of("UTF-16LE, tabs", StandardCharsets.UTF_16LE, "\uFEFF", "\t"),
        Arguments.of("UTF-16LE, tabs", StandardCharsets.UTF_16LE, "", "\t"),
        Arguments.of("UTF-16BE, semicolons", StandardCharsets.UTF_16BE, "\uFEFF", ";"));
  }

  @ParameterizedTest
  @MethodSource("written")
  void how_a_file_is_written_is_found_out(
      String found, Charset charset, String mark, String delimiter) throws IOException {
    var text =
        String.join(
            "\r\n", "Ref;Café;Note", "1;Zoë; two words ", ";;", "2;£5;\"a;b\"\"c\"\"\"", "");
    var sheet = sheet("log.csv", (mark + text.replace(";", delimiter)).getBytes(charset));

    assertThat(sheet.written()).isEqualTo(found);
    assertThat(sheet.name()).isEqualTo("log.csv");
    assertThat(rows(sheet))
        .containsExactly(
            new Row(1, List.of("Ref", "Café", "Note")),
            new Row(2, List.of("1", "Zoë", "two words")),
            new Row(3, List.of("", "", "")),
            new Row(4, List.of("2", "£5", "a" + delimiter + "b\"c\"")));
  }

  @Test
  void a_title_above_the_headings_does_not_hide_the_delimiter() throws IOException {
    var text = "Complaints, as at 1 May\n\nRef;Date;Words\n1;02/05/2018;yes, and no\n";
    var sheet = sheet("log.csv", text.getBytes(StandardCharsets.UTF_8));

    assertThat(sheet.written()).isEqualTo("UTF-8, semicolons");
    assertThat(rows(sheet).getLast())
        .isEqualTo(new Row(4, List.of("1", "02/05/2018", "yes, and no")));
  }

  @Test
  void a_first_odd_byte_far_into_the_file_is_seen() throws IOException {
    var long1252 = ("Ref,Name\n" + "1,plain\n".repeat(200_000) + "2,Zoë\n").getBytes(WINDOWS_1252);
    var sheet = sheet("log.csv", long1252);

    assertThat(sheet.written()).isEqualTo("Windows-1252, commas");
    assertThat(rows(sheet).getLast().cells()).containsExactly("2", "Zoë");
  }

  @Test
  void what_is_asked_for_is_not_found_out() throws IOException {
    var file = file("log.csv", "a,b;c\n1,2;3\n".getBytes(StandardCharsets.UTF_16BE));
    var asked =
        new Asked(
            Optional.of(StandardCharsets.UTF_16BE),
            Optional.of(';'),
            Optional.empty(),
            Optional.empty());

    assertThat(rows(Sheets.of(file, asked).getFirst()).getLast().cells())
        .containsExactly("1,2", "3");
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of(new byte[0], "the file is empty"),
        Arguments.of(" \r\n \r\n".getBytes(StandardCharsets.UTF_8), "nothing is written"),
        Arguments.of(
            "PK\u0003\u0004....".getBytes(StandardCharsets.ISO_8859_1),
            "the workbook is damaged or cut off"),
        Arguments.of("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1), "this is a PDF"),
        Arguments.of(
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "Excel 97 to 2003"),
        Arguments.of(
            new byte[] {'a', ',', 'b', 0, 0, 0, 7, 'c'}, "neither a workbook nor a text file"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void a_file_that_is_no_log_is_refused_in_words(byte[] bytes, String said) throws IOException {
    var file = file("log.csv", bytes);

    assertThatThrownBy(() -> Sheets.of(file, Asked.NOTHING))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("log.csv")
        .hasMessageContaining(said);
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_named_by_its_row() throws IOException {
    var sheet = sheet("log.csv", "a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> rows(sheet))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("row 3")
        .hasMessageContaining("quotation mark");
  }

  @Test
  void broken_utf_16_is_named() throws IOException {
    var whole = "Ref\tName\n1\tOlive\n2\tFern".getBytes(StandardCharsets.UTF_16LE);
    var broken = java.util.Arrays.copyOf(whole, whole.length - 1);
    var file = file("log.txt", broken);

    assertThatThrownBy(() -> rows(Sheets.of(file, Asked.NOTHING).getFirst()))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("encoding");
  }

  private Sheet sheet(String name, byte[] bytes) throws IOException {
    return Sheets.of(file(name, bytes), Asked.NOTHING).getFirst();
  }

  private LogFile file(String name, byte[] bytes) throws IOException {
    return LogFile.of(Files.write(folder.resolve(name), bytes));
  }

  private static List<Row> rows(Sheet sheet) {
    var all = new ArrayList<Row>();
    try (var rows = sheet.open()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }
}
