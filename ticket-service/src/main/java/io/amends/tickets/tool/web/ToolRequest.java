package io.amends.tickets.tool.web;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.amends.tickets.tool.domain.Tool;
import io.amends.tickets.tool.domain.Tool.Pace;
import io.amends.tickets.tool.domain.ToolKind;
import io.amends.tickets.tool.domain.Wording;

/**
 * A tool as it is to be.
 *
 * @param parameters JSON Schema 2020-12 of an object that takes nothing else; each parameter a text, number, whole number or
 *        boolean with title and x-title-nl; absent = none
 * @param money whether it has an amount; stays as it was at first
 * @param executor nobody, manual, or the name of a system
 * @param undo the remedy that takes it back; absent when nothing does
 * @param pace absent = INSTANT
 */
@Schema(examples = """
        {"kind":"REMEDY","en":{"name":"New SIM","phrase":"a new SIM","preview":"Send a {size} SIM to customer {customer}"},\
        "nl":{"name":"Nieuwe simkaart","phrase":"een nieuwe simkaart","preview":"Klant {customer} krijgt een {size} simkaart"},\
        "parameters":{"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string",\
        "title":"Size","x-title-nl":"Maat","enum":["nano","micro"],"default":"nano"}}},"money":false,"executor":"company",\
        "dryRun":true,"undo":null,"pace":"SLOW"}""")
record ToolRequest(@NotNull ToolKind kind, @NotNull @Valid WordingRequest en, @NotNull @Valid WordingRequest nl,
        @Nullable Map<String, Object> parameters, boolean money, @NotBlank @Size(max = 60) String executor, boolean dryRun,
        @Nullable String undo, @Nullable Pace pace) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Tool tool(String code) {
        return new Tool(code, 1, kind, en.wording(), nl.wording(), parameters == null ? Tool.NO_PARAMETERS : schema(), money,
                executor, dryRun, undo, pace == null ? Pace.INSTANT : pace);
    }

    // In the order in which it was written, as that is the order of the form.
    private String schema() {
        try {
            return JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    /** @param preview with {amount}, {customer} and parameters by their names */
    record WordingRequest(@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 60) String phrase,
            @NotBlank @Size(max = 300) String preview) {

        Wording wording() {
            return new Wording(name, phrase, preview);
        }
    }
}
