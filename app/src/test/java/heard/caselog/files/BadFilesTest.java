package heard.caselog.files;

import static heard.caselog.files.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that no council means to give: each is refused in words, soon, and in little memory.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BadFilesTest {

  private static final String TAB = "log.xlsx, sheet Cases";

  @TempDir Path folder;

  @Test
  void a_workbook_that_unpacks_without_end() throws IOException {
    var blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    var bomb =
        Workbooks.raw(
            folder.resolve("log.xlsx"),
            Map.of(),
            out -> {
              for (int i = 0; i < 3000; i++) {
                out.write(blanks);
              }
            });

    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    refused(bomb, "log.xlsx", "more than a hundred times its size", "copy the log alone");
  }

  @Test
  void a_workbook_whose_shared_texts_unpack_without_end() throws IOException {
    var texts =
        "<sst xmlns=\"%s\">%s</sst>"
            .formatted(Workbooks.MAIN, "<si><t>again and again</t></si>".repeat(1_000_000));
    var bomb =
        Workbooks.raw(
            folder.resolve("log.xlsx"),
            Map.of("xl/sharedStrings.xml", texts),
            out ->
                out.write("<row><c t=\"s\"><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8)));

    refused(bomb, "log.xlsx", "more than a hundred times its size");
  }

  @Test
  void a_cell_larger_than_anybody_types() throws IOException {
    var random = new Random(20_240_501);
    var bomb =
        Workbooks.raw(
            folder.resolve("log.xlsx"),
            Map.of(),
            out -> {
              out.write("<row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
              var text = new byte[1 << 20];
              for (int i = 0; i < 8; i++) {
                for (int j = 0; j < text.length; j++) {
                  text[j] = (byte) ('a' + random.nextInt(20));
                }
                out.write(text);
              }
              out.write("</t></is></c></row>".getBytes(StandardCharsets.UTF_8));
            });

    refused(bomb, TAB, "a cell holds more than", "CSV UTF-8");
  }

  @Test
  void a_million_columns_in_a_workbook() throws IOException {
    var random = new Random(7);
    var wide =
        Workbooks.raw(
            folder.resolve("log.xlsx"),
            Map.of(),
            out -> {
              out.write("<row>".getBytes(StandardCharsets.UTF_8));
              for (int i = 0; i < 1_000_000; i++) {
                out.write(
                    "<c><v>%d</v></c>"
                        .formatted(random.nextInt())
                        .getBytes(StandardCharsets.UTF_8));
              }
              out.write("</row>".getBytes(StandardCharsets.UTF_8));
            });

    refused(wide, TAB, "row 1", "its columns are not numbered as in a workbook");
  }

  @Test
  void a_column_far_beyond_those_of_excel() throws IOException {
    refused(
        raw("<row r=\"1\"><c r=\"FXSHRXW1\"><v>1</v></c></row>"),
        TAB,
        "its columns are not numbered");
  }

  @Test
  void rows_that_do_not_go_on() throws IOException {
    refused(raw("<row r=\"2\"/><row r=\"2\"/>"), TAB, "row 2", "its rows are not numbered");
    refused(raw("<row r=\"4294967296\"/>"), TAB, "its rows are not numbered");
  }

  @Test
  void a_million_columns_in_a_text_file() throws IOException {
    var file = write("log.csv", ("Ref," + "x,".repeat(1_000_000) + "\n1,2\n"));

    refused(file, "log.csv, row 1", "more cells than any log", "the delimiter is right");
  }

  @Test
  void a_workbook_that_is_cut_off() throws IOException {
    var whole =
        Workbooks.write(
            folder.resolve("whole.xlsx"), w -> Workbooks.sheet(w, "Cases", row("Ref"), row("R-1")));
    var bytes = Files.readAllBytes(whole);
    var cut = Files.write(folder.resolve("log.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));

    refused(cut, "log.xlsx", "the workbook is damaged or cut off", "Copy or download it again");
  }

  @Test
  void a_sheet_whose_xml_breaks_off() throws IOException {
    refused(
        raw("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\">"),
        TAB,
        "the workbook is damaged");
  }

  @Test
  void entities_are_not_unfolded() throws IOException {
    var texts =
        """
        <!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <sst xmlns="%s"><si><t>&b;&x;</t></si></sst>
        """
            .formatted(Workbooks.MAIN);
    var file =
        Workbooks.raw(
            folder.resolve("log.xlsx"),
            Map.of("xl/sharedStrings.xml", texts),
            out ->
                out.write("<row><c t=\"s\"><v>0</v></c></row>".getBytes(StandardCharsets.UTF_8)));

    refused(file, "log.xlsx", "damaged");
  }

  @Test
  void a_workbook_with_a_password() throws Exception {
    var info = new EncryptionInfo(EncryptionMode.agile);
    var encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    var file = folder.resolve("log.xlsx");
    try (var parts = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      try (var in = encryptor.getDataStream(parts)) {
        in.write("a workbook".getBytes(StandardCharsets.UTF_8));
      }
      parts.writeFilesystem(out);
    }

    refused(file, "log.xlsx", "locked with a password", "take the password away");
  }

  @Test
  void a_workbook_of_an_old_excel() throws IOException {
    var file = folder.resolve("log.xls");
    try (var parts = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      parts.createDocument(InputStream.nullInputStream(), "Workbook");
      parts.writeFilesystem(out);
    }

    refused(file, "log.xls", "Excel 97 to 2003", "Excel Workbook (*.xlsx)");
  }

  @Test
  void zip_files_that_are_no_workbook() throws IOException {
    refused(zip("mimetype", "content.xml"), "LibreOffice", "Excel Workbook (*.xlsx)");
    refused(zip("[Content_Types].xml", "xl/workbook.bin"), "binary workbook");
    refused(zip("[Content_Types].xml", "word/document.xml"), "a Word document");
    refused(zip("Stages.csv"), "this is a zip file", "Unpack it");
  }

  @Test
  void what_is_called_a_workbook_and_is_none() throws IOException {
    refused(
        write("log.xlsx", "<html><table><tr><td>Ref"), "a web page, whatever its name ends with");
    refused(write("log.xls", "\uFEFF <?xml version=\"1.0\"?><Workbook>"), "this is XML");
    refused(
        write("log.xlsx", "\u0001\u0002\u0003 and so on"), "neither a workbook nor a text file");
  }

  @Test
  void what_is_called_a_workbook_and_is_text_is_read_as_text() throws IOException {
    var sheet = Sheets.of(LogFile.of(write("log.xlsx", "Ref,Day\n1,2\n")), Asked.NOTHING);

    assertThat(sheet.getFirst().written()).isEqualTo("UTF-8, commas");
  }

  @Test
  void utf_16_that_lost_a_byte_on_the_way() throws IOException {
    var whole = ("Ref\tName\r\n" + "1\tOlive\r\n".repeat(50)).getBytes(StandardCharsets.UTF_16LE);
    var broken = new byte[whole.length - 2];
    System.arraycopy(whole, 0, broken, 0, 300);
    System.arraycopy(whole, 301, broken, 300, broken.length - 300);
    var marked = new byte[broken.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(broken, 0, marked, 2, broken.length);

    refused(
        Files.write(folder.resolve("log.txt"), marked),
        "log.txt, row",
        "not text in the file's encoding");
  }

  private Path raw(String rows) throws IOException {
    return Workbooks.raw(folder.resolve("log.xlsx"), rows);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String... parts) throws IOException {
    var file = folder.resolve("log.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static void refused(Path file, String... said) {
    assertThatThrownBy(() -> readAll(file))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContainingAll(said);
  }

  private static void readAll(Path file) {
    for (var sheet : Sheets.of(LogFile.of(file), Asked.NOTHING)) {
      try (var rows = sheet.open()) {
        while (rows.next() != null) {
          // Row by row, as an import does.
        }
      }
    }
  }
}
