package heard.caselog.changes;

/// One thing that a log says otherwise, in the council's words. What is empty is not said.
///
/// @param row of which row: the representation, a stage, an element
/// @param heading of the column
/// @param held what stands in Heard, where somebody recorded it there; otherwise empty
/// @param contended whether both the log and somebody in Heard changed it, to different values
public record FieldChange(
    String row, String heading, String before, String after, String held, boolean contended) {}
