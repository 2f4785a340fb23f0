package heard.casefile;

/// An event that belongs to one stage of a case.
public interface OfStage {

  /// Which stage of the case, counted from 1 in the order of its procedure.
  int stage();
}
