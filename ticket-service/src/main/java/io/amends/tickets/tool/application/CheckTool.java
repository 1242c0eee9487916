package io.amends.tickets.tool.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.amends.tickets.tool.domain.Fault;
import io.amends.tickets.tool.domain.Tool;
import io.amends.tickets.tool.domain.Wording;

/**
 * Whether a tool can be worked with: its schema is one, a form can be drawn from it, and its preview names what there is. What
 * goes past this fails at night in front of a customer.
 */
@ApplicationScoped
public class CheckTool {

    /** The remedy that is taken back: filled in by the service, never by who asks. */
    public static final String UNDOES = "undoes";
    private static final Set<String> OF_ALL = Set.of("$schema", "type", "title", "x-title-nl", "description", "properties",
            "required", "additionalProperties");
    private static final Set<String> OF_ONE = Set.of("type", "title", "x-title-nl", "description", "x-description-nl",
            "default", "oneOf", "enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf",
            "x-from");
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean");

    private final Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    /** @throws Faulty with all that is wrong */
    public void require(Tool tool) {
        var faults = new ArrayList<>(ofSchema(tool.parameters()));
        if (faults.isEmpty()) {
            var schema = ParameterSchema.of(tool.parameters());
            ofForm(schema, faults);
            ofPreview(tool, tool.en(), "/en/preview", schema, faults);
            ofPreview(tool, tool.nl(), "/nl/preview", schema, faults);
        }
        if (!tool.isRemedy() && (tool.ofMoney() || tool.dryRun() || tool.undo() != null)) {
            faults.add(Fault.at("/kind", "look-up-gives-nothing"));
        }
        if (tool.isWords() && !(tool.isRemedy() && !tool.ofMoney() && tool.executor().equals(Tool.NOBODY))) {
            faults.add(Fault.at("/code", "words-stay"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty("malformed-tool", faults);
        }
    }

    private List<Fault> ofSchema(String schema) {
        return meta.validate(schema, InputFormat.JSON).stream()
                .map(error -> Fault.at("/parameters" + error.getInstanceLocation(), "schema"))
                .distinct()
                .toList();
    }

    private static void ofForm(ParameterSchema schema, List<Fault> faults) {
        var root = schema.root();
        if (!root.path("type").asText().equals("object") || !root.path("additionalProperties").equals(BooleanNode.FALSE)) {
            faults.add(Fault.at("/parameters", "closed-object"));
        }
        unknown(root, OF_ALL, "/parameters", faults);
        root.path("required").forEach(name -> {
            if (!schema.has(name.asText())) {
                faults.add(Fault.at("/parameters/required", "required-unknown", name.asText()));
            }
        });
        schema.properties().forEach(property -> ofField(property, faults));
    }

    private static void ofField(Map.Entry<String, JsonNode> property, List<Fault> faults) {
        var at = "/parameters/properties/" + property.getKey();
        var field = property.getValue();
        if (!TYPES.contains(field.path("type").asText())
                || !PreviewWords.PLACE.matcher("{" + property.getKey() + "}").matches()) {
            faults.add(Fault.at(at, "field-type"));
        }
        if (!field.has("title") || !field.has("x-title-nl")) {
            faults.add(Fault.at(at, "title-missing"));
        }
        if (ParameterSchema.choices(field).stream().anyMatch(choice -> !choice.has("const") || !choice.has("title"))) {
            faults.add(Fault.at(at + "/oneOf", "choice-untitled"));
        }
        unknown(field, OF_ONE, at, faults);
    }

    private static void unknown(JsonNode node, Set<String> known, String at, List<Fault> faults) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(Fault.at(at + "/" + name, "keyword", name));
            }
        });
    }

    private static void ofPreview(Tool tool, Wording wording, String at, ParameterSchema schema, List<Fault> faults) {
        PreviewWords.PLACE.matcher(wording.preview()).results().map(place -> place.group(1))
                .filter(name -> !(name.equals("customer") || name.equals("amount") && tool.ofMoney() || schema.has(name)))
                .forEach(name -> faults.add(Fault.at(at, "preview-unknown", name)));
    }
}
