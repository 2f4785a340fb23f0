package heard.caselog.staging;

/// Is told how far an import has come.
@FunctionalInterface
public interface Progress {

  /// Says where it is now.
  ///
  /// @param step what is being done
  /// @param done how many rows
  /// @param total of how many; 0 while that is not known
  void at(Step step, long done, long total);

  /// What an import does, in this order.
  enum Step {
    READING("Reading"),
    CHECKING("Checking"),
    RECORDING("Recording");

    private final String title;

    Step(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// Listens to nothing.
  Progress NONE = (_, _, _) -> {};
}
