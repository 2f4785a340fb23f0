package heard.caselog.mapping;

import heard.caselog.faults.FaultKind;

/// What came of reading a cell.
public sealed interface Reading {

  record Has(Value value) implements Reading {}

  /// An empty cell, or a word for "unknown".
  record Nothing() implements Reading {}

  /// It can't be read.
  ///
  /// @param wrong what is wrong, as a sentence
  /// @param remedy what to do, as a sentence
  record Wrong(FaultKind kind, String wrong, String remedy) implements Reading {}
}
