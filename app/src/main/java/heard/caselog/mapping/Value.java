package heard.caselog.mapping;

import heard.procedure.Code;
import java.time.LocalDate;
import java.util.List;

/// What a cell means. An empty cell, and a word for "unknown", have no value.
public sealed interface Value {

  record Day(LocalDate day) implements Value {}

  record Coded(Code code) implements Value {}

  /// Several categories in one cell, each once.
  record Codes(List<Code> codes) implements Value {
    public Codes {
      codes = List.copyOf(codes);
    }
  }

  /// A name, a reference or a sentence, as written.
  record Text(String text) implements Value {}

  record Whole(int number) implements Value {}

  record Pence(long pence) implements Value {}

  record Answer(boolean yes) implements Value {}

  record StageNamed(Code procedure, Code stage) implements Value {}

  /// What became of a case or a stage.
  record StateNamed(State state) implements Value {}

  /// An ending without a finding, where the column is for findings.
  record Ended(Code disposition) implements Value {}
}
