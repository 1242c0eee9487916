package io.amends.tickets.tool.web;

import java.time.Instant;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.amends.foundation.web.Versioned;
import io.amends.tickets.tool.application.KeptTool;
import io.amends.tickets.tool.domain.Tool.Pace;
import io.amends.tickets.tool.domain.ToolKind;
import io.amends.tickets.tool.domain.Wording;

/**
 * Something that can be looked up or given.
 *
 * @param kind a LOOK_UP needs no ruling, a REMEDY does
 * @param parameters JSON Schema 2020-12, flat; x-title-nl is the Dutch title
 * @param money whether it has an amount
 * @param executor who carries it out: nobody (it takes effect with the decision), manual (somebody does it by hand), or the
 *        name of a system
 * @param dryRun whether POST dry-runs of a ticket works for it
 * @param undo the remedy that takes it back; null when nothing does
 * @param withdrawnAt since when it is no more; null while it is there
 */
@Schema(examples = """
        {"code":"resend","version":1,"kind":"REMEDY",\
        "en":{"name":"Resend","phrase":"a resend","preview":"Resend order {order} to the address on file of customer {customer}"},\
        "nl":{"name":"Opnieuw sturen","phrase":"opnieuw sturen","preview":"Bestelling {order} opnieuw sturen"},\
        "parameters":{"type":"object","additionalProperties":false,"required":["order"],"properties":{"order":{\
        "type":"string","title":"Order","x-title-nl":"Bestelling","maxLength":40}}},"money":false,"executor":"company",\
        "dryRun":true,"undo":"undo","pace":"INSTANT","withdrawnAt":null,"changedBy":{"id":"seed","name":"seed"},\
        "changedAt":"2026-11-27T08:00:00Z"}""")
record ToolView(String code, int version, ToolKind kind, Wording en, Wording nl, Map<String, Object> parameters, boolean money,
        String executor, boolean dryRun, @Nullable String undo, Pace pace, @Nullable Instant withdrawnAt, PersonView changedBy,
        Instant changedAt) implements Versioned {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    static ToolView of(KeptTool kept) {
        var tool = kept.tool();
        return new ToolView(tool.code(), tool.version(), tool.kind(), tool.en(), tool.nl(), object(tool.parameters()),
                tool.ofMoney(), tool.executor(), tool.dryRun(), tool.undo(), tool.pace(), kept.withdrawnAt(),
                new PersonView(kept.by(), kept.byName()), kept.at());
    }

    private static Map<String, Object> object(String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept schema is not JSON", e);
        }
    }

    @Schema(name = "ToolChangedBy")
    record PersonView(String id, String name) {
    }
}
