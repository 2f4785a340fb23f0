package heard.bench;

import heard.access.Actor;
import heard.platform.AuthorityId;
import heard.platform.Walls;
import heard.platform.cli.Installation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is measured: a Heard of its own with four authorities on Sunderland's profile.
///
/// @param data its data folder
/// @param scratch for logs and copies
/// @param large has nearly everything
/// @param small has a thousand representations beside the large one
/// @param yardstick is filled and worked on by hand
/// @param door is filled through the bulk door
/// @param cases how many representations the large one has
/// @param rounds how often what is quick is measured
record Site(
    Installation heard,
    Path data,
    Path scratch,
    Children children,
    AuthorityId large,
    AuthorityId small,
    AuthorityId yardstick,
    AuthorityId door,
    int cases,
    int rounds,
    LocalDate today) {

  static final String LARGE = "bench-large";
  static final String SMALL = "bench-small";
  static final String YARDSTICK = "bench-yardstick";
  static final String DOOR = "bench-door";

  /// Where the log lies that the large authority is filled with.
  Path log() {
    return scratch.resolve("log");
  }

  Walls walls() {
    return heard.get(Walls.class);
  }

  Actor actor() {
    return Actor.command(large);
  }

  /// Complaints of an authority, some from everywhere; the same ones each time.
  List<UUID> complaints(AuthorityId authority, int most) {
    return walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .fetch(
                        "select representation.id from record.representation"
                            + " join record.stage on stage.authority_id = representation.authority_id"
                            + " and stage.representation_id = representation.id"
                            + " and stage.ordinal = 1"
                            + " where representation.kind = 'complaint'"
                            + " order by md5(reference) limit ?",
                        most)
                    .map(row -> row.get(0, UUID.class)));
  }

  /// How many rows a table has of an authority.
  long rows(AuthorityId authority, String table) {
    return walls()
        .reading(
            authority,
            transaction ->
                transaction.sql().fetchSingle("select count(*) from " + table).get(0, Long.class));
  }

  /// What a query of one number gives.
  long count(String query) {
    return walls().outside(sql -> sql.fetchSingle(query).get(0, Long.class));
  }
}
