package heard.ledger;

import static heard.schema.installation.Tables.AUTHORITY;

import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.Transaction;
import heard.platform.Walls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The ledgers of all authorities of this installation: checks them, and says where each ends, to
/// be written down elsewhere and compared later. A chain in one database convinces nobody who could
/// rewrite that database; a head on paper does.
@Component
public class Ledgers {

  /// What a check of one authority's ledger came to.
  ///
  /// @param authority its code
  public record Checked(String authority, Verified outcome) {}

  private record Named(AuthorityId id, String code) {}

  private final Walls walls;
  private final Ledger ledger;

  Ledgers(Walls walls, Ledger ledger) {
    this.walls = walls;
    this.ledger = ledger;
  }

  /// Checks every ledger from its first event to its last.
  public List<Checked> verify() {
    var checked = new ArrayList<Checked>();
    for (var authority : authorities()) {
      checked.add(new Checked(authority.code(), walls.reading(authority.id(), Verification::of)));
    }
    return checked;
  }

  /// Checks the ledger of one authority as this transaction sees it.
  public Verified verify(Transaction transaction) {
    return Verification.of(transaction);
  }

  /// Where each ledger ends; authorities of which nothing is recorded are left out.
  public List<Head> heads() {
    var heads = new ArrayList<Head>();
    for (var authority : authorities()) {
      walls
          .reading(authority.id(), ledger::head)
          .ifPresent(last -> heads.add(new Head(authority.code(), last.position(), last.hash())));
    }
    return heads;
  }

  /// What is wrong with heads written down earlier: each must still be in its ledger as it was.
  ///
  /// @return a sentence for each that is not; empty when all are
  public List<String> compare(List<Head> expected) {
    var differing = new ArrayList<String>();
    for (var head : expected) {
      var authority = authorities().stream().filter(a -> a.code().equals(head.authority()));
      differing.addAll(
          authority
              .findFirst()
              .map(found -> differences(found, head))
              .orElseGet(() ->
                  List.of("%s: there is no such authority here".formatted(head.authority()))));
    }
    return differing;
  }

  private List<String> differences(Named authority, Head expected) {
    Optional<Commit> commit = walls.reading(authority.id(), t -> ledger.at(t, expected.position()));
    if (commit.isEmpty()) {
      return List.of(
          "%s: position %d was written down, and the ledger does not reach it"
              .formatted(expected.authority(), expected.position()));
    }
    return commit.get().hash().equals(expected.hash())
        ? List.of()
        : List.of(
            "%s: position %d is another than the one written down"
                .formatted(expected.authority(), expected.position()));
  }

  private List<Named> authorities() {
    return walls.outside(sql ->
        sql.select(AUTHORITY.ID, AUTHORITY.CODE)
            .from(AUTHORITY)
            .orderBy(AUTHORITY.CODE)
            .fetch(row -> new Named(new AuthorityId(row.value1()), row.value2())));
  }

  /// Reads heads as [Head#toString] prints them, one a line; other lines are not for us.
  ///
  /// @throws ExplainedFailure when there is none
  static List<Head> read(String name, List<String> lines) {
    var heads = lines.stream().flatMap(line -> Head.in(line).stream()).toList();
    if (heads.isEmpty()) {
      throw new ExplainedFailure(
          "%s holds no head. A head is a line such as: head sunderland 12 0f3a…, as `heard verify` prints it"
              .formatted(name));
    }
    return heads;
  }
}
