package heard.caselog.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text file as the one sheet that it is.
record TextSheet(LogFile file, Encoding encoding, Delimiter delimiter) implements Sheet {

  /// The longest cell, in characters: beyond it, a quotation mark was most likely never closed.
  private static final int LONGEST_CELL = 1 << 20;

  /// The end of a line of UTF-16 from which a byte is missing: no letter of any language.
  private static final char BROKEN_LINE = '\u0A00';

  @Override
  public Optional<String> tab() {
    return Optional.empty();
  }

  @Override
  public String written() {
    return encoding.label() + ", " + delimiter.label();
  }

  @Override
  public Rows open() {
    try {
      var csv =
          CsvReader.builder()
              .fieldSeparator(delimiter.character())
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .maxBufferSize(LONGEST_CELL)
              .ofCsvRecord(DelimitedText.reader(file, encoding));
      return new TextRows(csv);
    } catch (IOException e) {
      throw new UnreadableFile(
          file.name(), 0, "the file can't be opened.", "Check who may read it.", e);
    }
  }

  private final class TextRows implements Rows {

    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final boolean isUtf16;
    private long number;

    TextRows(CsvReader<CsvRecord> csv) {
      this.csv = csv;
      this.isUtf16 = encoding.charset().name().startsWith("UTF-16");
      this.records = csv.iterator();
    }

    @Override
    public @Nullable Row next() {
      try {
        if (!records.hasNext()) {
          return null;
        }
        var fields = records.next().getFields();
        var cells = new ArrayList<String>(fields.size());
        for (var field : fields) {
          if (isUtf16 && field.indexOf(BROKEN_LINE) >= 0) {
            throw DelimitedText.notInItsEncoding(file, number + 1, null);
          }
          cells.add(field.strip());
        }
        number++;
        return new Row(number, cells);
      } catch (CsvParseException e) {
        throw broken(e);
      } catch (UncheckedIOException e) {
        throw unreadable(e);
      }
    }

    @Override
    public void close() {
      try {
        csv.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private UnreadableFile broken(CsvParseException e) {
      if (String.valueOf(e.getMessage()).contains("maximum limit")) {
        return new UnreadableFile(
            file.name(),
            number + 1,
            "this row has more cells than any log.",
            "Look whether it is the right file, and whether the delimiter is right.",
            e);
      }
      return new UnreadableFile(
          file.name(),
          number + 1,
          "a quotation mark that opens in this row is not closed, or text follows one that is.",
          "Mend the quotation marks of this row, or export the file again.",
          e);
    }

    private UnreadableFile unreadable(UncheckedIOException e) {
      return e.getCause() instanceof CharacterCodingException
          ? DelimitedText.notInItsEncoding(file, number + 1, e)
          : new UnreadableFile(
              file.name(), number + 1, "the file can't be read on.", "Try again.", e);
    }
  }
}
