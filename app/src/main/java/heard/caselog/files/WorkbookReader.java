package heard.caselog.files;

import java.util.List;

/// Excel workbooks (.xlsx, .xlsm): a table on each sheet.
final class WorkbookReader implements SheetReader {

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  @Override
  public boolean reads(byte[] head) {
    return head.length >= ZIP.length
        && java.util.Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length);
  }

  @Override
  public List<Sheet> sheets(LogFile file, Asked asked) {
    Strangers.refuseZip(file);
    var workbook = Workbook.of(file);
    if (workbook.tabs().isEmpty()) {
      throw new UnreadableFile(
          file.name(), "the workbook has no sheets.", "Look whether it is the right file.");
    }
    return workbook.tabs().stream().<Sheet>map(tab -> new WorkbookSheet(workbook, tab)).toList();
  }
}
