package heard.representations;

import static heard.schema.record.Tables.REPRESENTATION;
import static heard.schema.record.Tables.STAGE;

import heard.authority.ProcedureInUse;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.platform.pages.Choice;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.procedure.StageKind;
import heard.representations.ListView.Field;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What a list is narrowed to. It comes from an address and holds codes and dates only, so that it
/// can be kept as a link.
record Filter(Form form, Profile profile, LocalDate today) {

  private static final String SEPARATOR = "/";

  /// The fields, with what can be chosen in each.
  List<Field> fields() {
    return List.of(
        new Field("kind", "Kind", categories(Scheme.KIND)),
        new Field("stage", "Stage", stages()),
        new Field(
            "status",
            "Status",
            List.of(
                Choice.of("open", "Open"),
                Choice.of("closed", "Closed"),
                Choice.of("refused", "Refused"),
                Choice.of("withdrawn", "Withdrawn"))),
        new Field(
            "service",
            "Service",
            profile.services().all().stream()
                .map(each -> Choice.of(each.code().word(), each.indented()))
                .toList()),
        new Field(
            "due",
            "Due",
            List.of(
                Choice.of("overdue", "Overdue"),
                Choice.of("today", "Today"),
                Choice.of("week", "This week"))));
  }

  /// Says at each field what cannot be chosen in it: an address may have been typed, or kept from
  /// before a category was taken out.
  void check() {
    fields().stream()
        .filter(field -> !form.text(field.name()).isEmpty())
        .filter(
            field -> field.choices().stream().noneMatch(each -> each.value().equals(typed(field))))
        .forEach(field ->
            form.problem(
                field.name(),
                "“%s” is none of the choices of “%s”: choose another"
                    .formatted(typed(field), field.label())));
    var from = form.day("from", "Received from");
    var to = form.day("to", "Received to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      form.problem("to", "Received to must not be before Received from");
    }
  }

  /// What the list is narrowed to, each as "Status: Open"; empty when it is not.
  List<String> says() {
    var says = new ArrayList<String>();
    for (var field : fields()) {
      field.choices().stream()
          .filter(choice -> choice.value().equals(typed(field)))
          .findFirst()
          .ifPresent(choice ->
              says.add(
                  "%s: %s".formatted(field.label(), choice.label().replaceFirst("^(– )+", ""))));
    }
    day("from").ifPresent(day -> says.add("Received from: " + Dates.full(day)));
    day("to").ifPresent(day -> says.add("Received to: " + Dates.full(day)));
    day("answered")
        .flatMap(first ->
            day("answeredTo")
                .map(last ->
                    "Answered at the first stage: from %s to %s"
                        .formatted(Dates.full(first), Dates.full(last))))
        .ifPresent(says::add);
    return says;
  }

  private String typed(Field field) {
    return form.text(field.name());
  }

  /// The conditions on `record.representation`; where something was typed that cannot be, nothing
  /// fits.
  Condition condition() {
    if (!form.isSound()) {
      return DSL.falseCondition();
    }
    var all = new ArrayList<Condition>();
    code("kind").map(kind -> REPRESENTATION.KIND.eq(kind.word())).ifPresent(all::add);
    code("status").map(status -> REPRESENTATION.STATUS.eq(status.word())).ifPresent(all::add);
    code("service").map(this::within).ifPresent(all::add);
    stage().ifPresent(all::add);
    due().ifPresent(all::add);
    day("from").map(REPRESENTATION.RECEIVED_ON::ge).ifPresent(all::add);
    day("to").map(REPRESENTATION.RECEIVED_ON::le).ifPresent(all::add);
    day("answered")
        .flatMap(first -> day("answeredTo").map(last -> answered(first, last)))
        .ifPresent(all::add);
    return DSL.and(all);
  }

  private Condition within(Code service) {
    var under = profile.services().under(service).stream().map(Code::word).toList();
    return REPRESENTATION.SERVICE.in(under).or(REPRESENTATION.TEAM.in(under));
  }

  private Optional<Condition> stage() {
    var parts = form.text("stage").split(SEPARATOR, 2);
    if (parts.length != 2) {
      return Optional.empty();
    }
    var later = STAGE.as("later");
    return Optional.of(
        DSL.exists(
            DSL.selectOne()
                .from(STAGE)
                .where(
                    STAGE.AUTHORITY_ID.eq(REPRESENTATION.AUTHORITY_ID),
                    STAGE.REPRESENTATION_ID.eq(REPRESENTATION.ID),
                    STAGE.PROCEDURE.eq(parts[0]),
                    STAGE.STAGE_.eq(parts[1]),
                    DSL.notExists(
                        DSL.selectOne()
                            .from(later)
                            .where(
                                later.AUTHORITY_ID.eq(STAGE.AUTHORITY_ID),
                                later.REPRESENTATION_ID.eq(STAGE.REPRESENTATION_ID),
                                later.ORDINAL.gt(STAGE.ORDINAL))))));
  }

  /// Answered at the first stage on one of these days, as the home page counts it.
  private Condition answered(LocalDate first, LocalDate last) {
    var stages =
        profile.procedures().stream()
            .flatMap(used -> used.procedure().stages().stream())
            .filter(stage -> stage.kind() == StageKind.LOCAL_RESOLUTION)
            .map(stage -> stage.id().word())
            .collect(Collectors.toSet());
    return DSL.exists(
        DSL.selectOne()
            .from(STAGE)
            .where(
                STAGE.AUTHORITY_ID.eq(REPRESENTATION.AUTHORITY_ID),
                STAGE.REPRESENTATION_ID.eq(REPRESENTATION.ID),
                STAGE.STAGE_.in(stages),
                STAGE.TIMESCALE_DUE_ON.isNotNull(),
                STAGE.RESPONDED_ON.between(first, last)));
  }

  private Optional<Condition> due() {
    var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return Optional.ofNullable(
        switch (form.text("due")) {
          case "overdue" -> REPRESENTATION.NEXT_DUE_ON.lt(today);
          case "today" -> REPRESENTATION.NEXT_DUE_ON.eq(today);
          case "week" -> REPRESENTATION.NEXT_DUE_ON.between(today, sunday);
          default -> null;
        });
  }

  private Optional<Code> code(String field) {
    return Optional.of(form.text(field)).filter(Code::isCode).map(Code::new);
  }

  private Optional<LocalDate> day(String field) {
    try {
      return form.text(field).isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(form.text(field)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private List<Choice> categories(Scheme scheme) {
    return profile.categories(scheme).all().stream()
        .map(each -> Choice.of(each.code().word(), each.label()))
        .toList();
  }

  private List<Choice> stages() {
    var choices = new ArrayList<Choice>();
    for (ProcedureInUse used : profile.procedures()) {
      for (var stage : used.procedure().stages()) {
        choices.add(
            Choice.of(
                used.procedure().id() + SEPARATOR + stage.id(),
                "%s: %s".formatted(used.label(), used.stageLabel(stage.id()))));
      }
    }
    return choices;
  }
}
