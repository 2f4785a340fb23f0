package heard.caselog.mapping;

import heard.procedure.Code;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a cell means. An empty cell, and a word for "unknown", have no value.
public sealed interface Value {

  /// Both, of two columns of one field: the other's, but fields that the profile adds together.
  default Value and(Value other) {
    return this instanceof Own own && other instanceof Own more ? own.and(more) : other;
  }

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

  /// Fields that the profile adds, each with its value, by the field's id.
  record Own(SortedMap<String, Code> values) implements Value {
    public Own {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static Own of(Code field, Code value) {
      return new Own(new TreeMap<>(Map.of(field.word(), value)));
    }

    /// These and others; of two for one field the other's holds.
    public Own and(Own other) {
      var all = new TreeMap<>(values);
      all.putAll(other.values);
      return new Own(all);
    }
  }

  /// A number as written: all its digits, and how many of them come after the point.
  record Decimal(long digits, int decimals) implements Value {}

  /// What became of a case or a stage.
  record StateNamed(State state) implements Value {}

  /// An ending without a finding, where the column is for findings.
  record Ended(Code disposition) implements Value {}
}
