package heard.ledger;

import heard.platform.Transaction;

/// The locks that order the writers of one authority. Each is held to the end of the transaction.
public enum AuthorityLock {
  /// Shared by every transaction that records, taken first; alone by one that makes the read model
  /// again.
  RECORDING(0x48524401),
  /// Alone, by a recording transaction as its last step: the next position is its own.
  HEAD(0x48524402),
  /// Alone, by a log import.
  IMPORT(0x48524403);

  private final int number;

  AuthorityLock(int number) {
    this.number = number;
  }

  /// Waits until nobody holds it alone.
  public void share(Transaction transaction) {
    transaction.execute(
        "select pg_advisory_xact_lock_shared(?, ?)", number, transaction.authority().value());
  }

  /// Waits until nobody holds it at all.
  public void takeAlone(Transaction transaction) {
    transaction.execute(
        "select pg_advisory_xact_lock(?, ?)", number, transaction.authority().value());
  }

  /// Takes it alone if nobody holds it, and does not wait.
  public boolean takeAloneNow(Transaction transaction) {
    return transaction
        .sql()
        .fetchSingle(
            "select pg_try_advisory_xact_lock(?, ?)", number, transaction.authority().value())
        .get(0, Boolean.class);
  }

  /// What it is called in the database.
  public int number() {
    return number;
  }
}
