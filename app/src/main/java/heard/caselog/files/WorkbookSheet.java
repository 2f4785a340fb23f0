package heard.caselog.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/// One sheet of a workbook.
record WorkbookSheet(Workbook workbook, Workbook.Tab sheet) implements Sheet {

  @Override
  public LogFile file() {
    return workbook.file();
  }

  @Override
  public Optional<String> tab() {
    return Optional.of(sheet.name());
  }

  @Override
  public String written() {
    return "Excel workbook";
  }

  @Override
  public boolean isHidden() {
    return sheet.isHidden();
  }

  @Override
  public List<String> notes() {
    var notes = new ArrayList<String>();
    if (sheet.isHidden()) {
      notes.add("The sheet is hidden in the workbook; it is read all the same.");
    }
    if (workbook.hasLinks()) {
      notes.add(
          "The workbook takes values from other workbooks; they are read as they were when it was"
              + " last saved.");
    }
    return notes;
  }

  @Override
  public Rows open() {
    try {
      var opened = Workbook.Opened.of(file());
      try {
        var texts = workbook.texts(opened.reader());
        var cells = new CellText(texts, workbook.styles(), workbook.countsFrom1904());
        return new WorkbookRows(this, opened, Workbook.rows(opened.reader(), sheet), cells);
      } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
        opened.close();
        throw e;
      }
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
      throw WorkbookTrouble.in(file(), name(), 0, e);
    }
  }
}
