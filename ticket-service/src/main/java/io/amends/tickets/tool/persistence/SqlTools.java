package io.amends.tickets.tool.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.foundation.identity.Person;
import io.amends.tickets.tool.application.Catalogue;
import io.amends.tickets.tool.application.KeptTool;
import io.amends.tickets.tool.application.NoSuchTool;
import io.amends.tickets.tool.application.Tools;
import io.amends.tickets.tool.domain.Tool;
import io.amends.tickets.tool.domain.ToolKind;
import io.amends.tickets.tool.domain.Wording;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A tool comes in as a JSON row. The history is written by the database. */
@ApplicationScoped
class SqlTools implements Tools, Catalogue {

    private static final String DATA = """
            code, kind, name_en, name_nl, phrase_en, phrase_nl, preview_en, preview_nl, parameters, of_money, executor, dry_run,
            undo, pace""";
    private static final String KEPT = "version, " + DATA + ", withdrawn_at, changed_by, changed_by_name, changed_at";
    private static final String GIVEN = "select " + DATA + """
            , :by, :name from jsonb_to_recordset(cast(cast(:tools as text) as jsonb)) as given (code text, kind text,
            name_en text, name_nl text, phrase_en text, phrase_nl text, preview_en text, preview_nl text, parameters text,
            of_money boolean, executor text, dry_run boolean, undo text, pace text)""";
    private static final String ADD = "insert into tool (" + DATA + ", changed_by, changed_by_name) " + GIVEN
            + " on conflict (code) do nothing";
    private static final String CHANGE = "with next as (" + GIVEN.replace(":by, :name", "1") + """
            ) update tool set version = version + 1, name_en = next.name_en, name_nl = next.name_nl,
                phrase_en = next.phrase_en, phrase_nl = next.phrase_nl, preview_en = next.preview_en,
                preview_nl = next.preview_nl, parameters = next.parameters, executor = next.executor, dry_run = next.dry_run,
                undo = next.undo, pace = next.pace, withdrawn_at = null, changed_by = :by, changed_by_name = :name,
                changed_at = clock_timestamp()
            from next where tool.code = next.code returning tool.""" + KEPT.replaceAll(",\\s+", ", tool.");
    private static final String WITHDRAW = """
            update tool set version = version + 1, withdrawn_at = clock_timestamp(), changed_by = :by, changed_by_name = :name,
                changed_at = clock_timestamp()
            where code = :code returning\s""" + KEPT;
    private static final String CURRENT = "select " + KEPT + " from tool where code = :code and withdrawn_at is null";
    private static final String LOCKED = "select " + KEPT + " from tool where code = :code for update";
    private static final String ALL = "select " + KEPT + " from tool order by place";
    private static final String VERSION = "select " + KEPT + " from tool_version where code = :code and version = :version";
    private static final String VERSIONS = "select " + KEPT + " from tool_version where code = :code order by version desc";
    private static final String SEED = "seed";

    @Override
    public Uni<Tool> current(String code) {
        return one(Sql.of(CURRENT).set("code", code))
                .onItem().ifNull().failWith(() -> new NoSuchTool(code))
                .map(KeptTool::tool);
    }

    @Override
    public Uni<Tool> get(String code, int version) {
        return one(Sql.of(VERSION).set("code", code).set("version", version))
                .onItem().ifNull().failWith(() -> new NoSuchTool(code))
                .map(KeptTool::tool);
    }

    @Override
    public Uni<Integer> addMissing(List<Tool> tools) {
        return Sql.of(ADD).set("tools", rows(tools)).set("by", SEED).set("name", SEED).run();
    }

    @Override
    public Uni<@Nullable KeptTool> add(Tool tool, Person by) {
        return one(by(by, ADD + " returning " + KEPT).set("tools", rows(List.of(tool))));
    }

    @Override
    public Uni<KeptTool> change(Tool tool, Person by) {
        return one(by(by, CHANGE).set("tools", rows(List.of(tool))));
    }

    @Override
    public Uni<KeptTool> withdraw(String code, Person by) {
        return one(by(by, WITHDRAW).set("code", code));
    }

    @Override
    public Uni<@Nullable KeptTool> locked(String code) {
        return one(Sql.of(LOCKED).set("code", code));
    }

    @Override
    public Uni<List<KeptTool>> all() {
        return Sql.of(ALL).list(SqlTools::kept);
    }

    @Override
    public Uni<List<KeptTool>> versions(String code) {
        return Sql.of(VERSIONS).set("code", code).list(SqlTools::kept);
    }

    private static Uni<KeptTool> one(Sql query) {
        return query.oneOrNull(SqlTools::kept);
    }

    private static Sql by(Person person, String sql) {
        return Sql.of(sql).set("by", person.id()).set("name", person.name());
    }

    private static String rows(List<Tool> tools) {
        return new JsonArray(tools.stream().map(SqlTools::row).toList()).encode();
    }

    private static JsonObject row(Tool tool) {
        return new JsonObject()
                .put("code", tool.code()).put("kind", tool.kind().name())
                .put("name_en", tool.en().name()).put("name_nl", tool.nl().name())
                .put("phrase_en", tool.en().phrase()).put("phrase_nl", tool.nl().phrase())
                .put("preview_en", tool.en().preview()).put("preview_nl", tool.nl().preview())
                .put("parameters", tool.parameters()).put("of_money", tool.ofMoney()).put("executor", tool.executor())
                .put("dry_run", tool.dryRun()).put("undo", tool.undo()).put("pace", tool.pace().name());
    }

    private static KeptTool kept(SqlRow row) {
        return new KeptTool(tool(row), time(row, "withdrawn_at"), text(row, "changed_by"), text(row, "changed_by_name"),
                row.get("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Tool tool(SqlRow row) {
        return new Tool(text(row, "code"), row.get("version", Integer.class), ToolKind.valueOf(text(row, "kind")),
                wording(row, "en"), wording(row, "nl"), text(row, "parameters"), row.get("of_money", Boolean.class),
                text(row, "executor"), row.get("dry_run", Boolean.class), row.get("undo", String.class),
                Tool.Pace.valueOf(text(row, "pace")));
    }

    private static Wording wording(SqlRow row, String language) {
        return new Wording(text(row, "name_" + language), text(row, "phrase_" + language), text(row, "preview_" + language));
    }

    private static String text(SqlRow row, String column) {
        return row.get(column, String.class);
    }

    private static @Nullable Instant time(SqlRow row, String column) {
        return row.get(column, OffsetDateTime.class) instanceof OffsetDateTime time ? time.toInstant() : null;
    }
}
