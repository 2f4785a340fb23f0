package heard.caselog.cases;

import heard.authority.OwnField;
import heard.authority.Profile;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.caselog.staging.CaseRows;
import heard.caselog.staging.ReadRow;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns the rows of a case into its history.
///
/// @param importId the import that each of them comes from
/// @param today an open span ends here
public record Histories(
    Profile profile, Belongings belongings, ImportId importId, LocalDate today) {

  /// The fields in a row that the profile adds to such things.
  Map<Code, Code> own(ReadRow row, OwnField.Of of) {
    var fields = new LinkedHashMap<Code, Code>();
    for (var field : profile.fields()) {
      var value = row.own().get(field.id().word());
      if (field.of() == of && value != null) {
        fields.put(field.id(), value);
      }
    }
    return fields;
  }

  /// What happened, by these rows. A history that breaks the procedure is told as it was.
  public List<Happening> of(CaseRows rows) {
    var main =
        rows.main()
            .orElseThrow(() -> new IllegalArgumentException(rows.key() + " belongs to nothing"));
    var telling = new Telling();
    switch (rows.family()) {
      case REPRESENTATION -> new RepresentationHistory(this, rows, main, telling).tell();
      case PAYMENT -> OwnStreams.payment(this, main, telling);
      case FIGURE -> OwnStreams.figure(this, main, telling);
      case LEARNING -> OwnStreams.learning(this, main, telling);
    }
    return telling.all();
  }
}
