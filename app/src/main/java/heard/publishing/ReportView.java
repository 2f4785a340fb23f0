package heard.publishing;

/// A report to be read.
///
/// @param body the report as HTML, every text in it escaped
public record ReportView(String title, String body, ReportAddress address) {}
