package heard.bench;

import heard.papers.Papers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;

/// The page of a case, the list, and searching, over HTTP on loopback with a session.
final class PageFigures {

  private static final int WARM = 100;
  private static final int EACH = 200;
  private static final int COUNTED = 10;
  private static final int FOUND = 500;
  private static final int PAGE = 20;
  private static final int SEARCH = 50;
  private static final int STATEMENTS = 8;

  private final Site site;
  private final Figures figures;
  private final Browser browser;
  private final Random random = new Random(2);

  PageFigures(Site site, Figures figures, Browser browser) {
    this.site = site;
    this.figures = figures;
    this.browser = browser;
  }

  void take() {
    figures.doing("Opening pages");
    var cases = site.complaints(site.large(), WARM + EACH);
    page(
        "case-page",
        "The page of a case",
        i -> browser.open("/representations/" + cases.get(i % cases.size())));
    page("list", "The list", i -> browser.open("/representations"));
    page(
        "list-open",
        "The list of what is open, by the day it is due",
        i -> browser.open("/representations?status=open&order=due"));
    search();
  }

  private void page(String id, String what, IntConsumer open) {
    var took = milliseconds(open);
    figures.add(
        id,
        "%s, request to answer (median of %d, 95th of 100 %s)"
            .formatted(what, took.count(), Unit.MILLISECONDS.says(took.at(0.95))),
        took.median(),
        Unit.MILLISECONDS,
        new Bar.AtMost(PAGE));
    int most = 0;
    for (int i = 0; i < COUNTED; i++) {
      int which = i;
      most = Math.max(most, StatementCount.during(() -> open.accept(which)));
    }
    figures.add(
        id + "-statements",
        "%s: statements, session included (most of %d)".formatted(what, COUNTED),
        most,
        Unit.STATEMENTS,
        new Bar.AtMost(STATEMENTS));
  }

  private void search() {
    figures.doing("Searching");
    search(
        "search-surname",
        "A surname is searched, and what was found is shown",
        i -> find(Names.surname(random)));
    var references = references();
    search(
        "search-reference",
        "A reference is searched, and its case is shown",
        i -> find(references.get(i % references.size())));
    filePapers();
    var papers = site.heard().get(Papers.class);
    search(
        "search-word",
        "A word in %,d texts is found".formatted(site.rows(site.large(), "papers.paper")),
        i ->
            site.walls()
                .reading(
                    site.large(),
                    transaction -> papers.holding(transaction, Names.rare(i), FOUND)));
  }

  private void search(String id, String what, IntConsumer search) {
    var took = milliseconds(search);
    figures.add(
        id,
        "%s (median of %d, 95th of 100 %s)"
            .formatted(what, took.count(), Unit.MILLISECONDS.says(took.at(0.95))),
        took.median(),
        Unit.MILLISECONDS,
        new Bar.AtMost(SEARCH));
  }

  private void find(String typed) {
    browser.submit("/representations/search", Map.of("search", typed));
  }

  private List<String> references() {
    return site.walls()
        .reading(
            site.large(),
            transaction ->
                transaction
                    .sql()
                    .fetch(
                        "select reference from record.representation order by md5(reference) limit ?",
                        EACH)
                    .map(row -> row.get(0, String.class)));
  }

  /// An account of each representation, as if it had been told in words.
  private void filePapers() {
    var papers = site.heard().get(Papers.class);
    site.walls()
        .in(
            site.large(),
            transaction -> {
              try (var many = papers.fileMany(transaction)) {
                for (int i = 0; i < site.cases(); i++) {
                  many.file(Names.text(random, i));
                }
              }
              return papers;
            });
  }

  private static Spread milliseconds(IntConsumer open) {
    var took = new ArrayList<Double>();
    for (int i = 0; i < WARM + EACH; i++) {
      int which = i;
      double one = Clocked.milliseconds(() -> open.accept(which));
      if (i >= WARM) {
        took.add(one);
      }
    }
    return Spread.of(took);
  }
}
