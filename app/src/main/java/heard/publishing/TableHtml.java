package heard.publishing;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A table of a report as HTML: caption with its base, headings with their scope, groups as row
/// groups. A chart is a picture with its table below.
final class TableHtml {

  private final EvaluatedTable table;
  private final Texts texts;
  private final Links links;
  private final Markup html;

  TableHtml(EvaluatedTable table, Texts texts, Links links, Markup html) {
    this.table = table;
    this.texts = texts;
    this.links = links;
    this.html = html;
  }

  void write() {
    html.open("div", "class", "heard-report__table", "id", table.id());
    if (table.kind().equals("chart") && table.body() instanceof EvaluatedTable.Grid grid) {
      BarChart.of(table, grid, texts)
          .ifPresent(picture ->
              html.open("figure", "class", "heard-report__chart").made(picture).close("figure"));
    }
    html.open(
        "div",
        "class",
        "heard-report__scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        table.caption());
    html.open("table", "class", "govuk-table");
    caption();
    switch (table.body()) {
      case EvaluatedTable.Grid grid -> grid(grid);
      case EvaluatedTable.Records records -> records(records);
    }
    html.close("table").close("div");
    table.notes().forEach(note -> html.element("p", note, "class", "heard-report__note"));
    html.close("div");
  }

  private void caption() {
    html.open("caption", "class", "govuk-table__caption govuk-table__caption--s")
        .text(table.caption());
    if (!table.base().isEmpty()) {
      html.made("<br>").element("span", "Counted: " + table.base(), "class", "heard-report__base");
    }
    html.close("caption");
  }

  private void grid(EvaluatedTable.Grid grid) {
    boolean figures = table.kind().equals("figure");
    html.open("thead", "class", "govuk-table__head").open("tr", "class", "govuk-table__row");
    html.element("th", capital(table.down()), "scope", "col", "class", "govuk-table__header");
    for (var column : grid.columns()) {
      html.element(
          "th",
          figures && grid.columns().size() == 1 ? "Number" : column.name(),
          "scope",
          "col",
          "class",
          "govuk-table__header govuk-table__header--numeric");
    }
    html.close("tr").close("thead");
    html.open("tbody", "class", "govuk-table__body");
    String group = null;
    for (var row : grid.rows()) {
      if (!Objects.equals(group, row.group())) {
        group = row.group();
        group(group, grid.columns().size() + 1);
      }
      row(row);
    }
    html.close("tbody");
    footnotes(grid);
  }

  private void group(@Nullable String group, int columns) {
    html.close("tbody").open("tbody", "class", "govuk-table__body");
    if (group != null) {
      html.open("tr", "class", "govuk-table__row");
      html.element(
          "th",
          group,
          "scope",
          "rowgroup",
          "colspan",
          String.valueOf(columns),
          "class",
          "govuk-table__header heard-report__group");
      html.close("tr");
    }
  }

  private void row(EvaluatedTable.Row row) {
    html.open(
        "tr", "class", row.total() ? "govuk-table__row heard-report__total" : "govuk-table__row");
    html.element("th", row.label(), "scope", "row", "class", "govuk-table__header");
    for (var cell : row.cells()) {
      html.open("td", "class", "govuk-table__cell govuk-table__cell--numeric");
      cell(cell);
      if (row.bound() != null) {
        html.element(
            "span",
            " (printed as " + row.bound() + " a round number)",
            "class",
            "heard-report__base");
      }
      html.close("td");
    }
    html.close("tr");
  }

  private void footnotes(EvaluatedTable.Grid grid) {
    var notes =
        grid.rows().stream().map(EvaluatedTable.Row::footnote).filter(Objects::nonNull).toList();
    if (!notes.isEmpty()) {
      html.open("tfoot").open("tr");
      html.open(
          "td",
          "colspan",
          String.valueOf(grid.columns().size() + 1),
          "class",
          "heard-report__note");
      notes.forEach(note -> html.element("p", note));
      html.close("td").close("tr").close("tfoot");
    }
  }

  private void records(EvaluatedTable.Records records) {
    html.open("thead", "class", "govuk-table__head").open("tr", "class", "govuk-table__row");
    records
        .fields()
        .forEach(field ->
            html.element(
                "th",
                capital(field.replace('_', ' ')),
                "scope",
                "col",
                "class",
                "govuk-table__header"));
    html.close("tr").close("thead");
    html.open("tbody", "class", "govuk-table__body");
    for (var record : records.records()) {
      html.open("tr", "class", "govuk-table__row");
      for (var field : records.fields()) {
        html.open("td", "class", "govuk-table__cell");
        var cell = record.get(field);
        if (cell != null) {
          cell(cell);
        }
        html.close("td");
      }
      html.close("tr");
    }
    if (records.records().isEmpty()) {
      html.open("tr", "class", "govuk-table__row");
      html.element(
          "td",
          "None in this period",
          "colspan",
          String.valueOf(records.fields().size()),
          "class",
          "govuk-table__cell");
      html.close("tr");
    }
    html.close("tbody");
  }

  private void cell(Cell cell) {
    var shown = Shown.of(cell, texts, table.wording());
    var link = links.of(table.id(), cell);
    if (link.isPresent()) {
      html.open("a", "href", link.get(), "class", "heard-figure");
      html.text(shown);
      html.element("span", ": what makes this figure", "class", "govuk-visually-hidden");
      html.close("a");
    } else {
      html.text(shown);
    }
    if (cell.printed() instanceof Printed.Undefined(var reason)
        && table.wording().undefined() == null) {
      html.element("span", " (" + reason + ")", "class", "heard-report__base");
    }
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
