package io.amends.tickets.tool.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;

import io.amends.tickets.remedy.domain.Parameters;
import io.amends.tickets.tool.domain.Fault;
import io.amends.tickets.tool.domain.Label;
import io.amends.tickets.tool.domain.Tool;

/** Holds parameters against the schema of their tool, and says of each fault where it is. */
@ApplicationScoped
public class CheckParameters {

    private static final int LONGEST = 4_000;
    private static final int MOST_SCHEMAS = 500;
    private static final Set<String> CHOICES = Set.of("enum", "oneOf", "const");
    private static final Set<String> WITH_A_LIMIT = Set.of("minLength", "maxLength", "minimum", "maximum", "multipleOf");
    private static final Set<String> FORMATS = Set.of("date", "date-time");
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean");

    /** Ours are for the form and bind nothing. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012().getId(), Dialects.getDraft202012())
            .keywords(Stream.of("x-title-nl", "x-description-nl", "x-from").map(AnnotationKeyword::new).toList())
            .build();

    private final SchemaRegistry registry = SchemaRegistry.withDialect(DIALECT);
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /** @throws Faulty when the tool does not take them */
    public void require(Tool tool, Parameters parameters) {
        var faults = faults(tool, parameters);
        if (!faults.isEmpty()) {
            throw new Faulty("malformed-parameters", List.copyOf(faults));
        }
    }

    Collection<Fault> faults(Tool tool, Parameters parameters) {
        var json = parameters.json();
        if (json.length() > LONGEST || json.contains("\\u0000")) {
            return List.of(Fault.at("", "too-long"));
        }
        var schema = ParameterSchema.of(tool.parameters());
        // A choice that fits none of several says so once for each; the first says it all.
        var first = new LinkedHashMap<String, Fault>();
        compiled(tool.parameters())
                .validate(json, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> {
                    var fault = fault(error, schema);
                    first.putIfAbsent(fault.pointer(), fault);
                });
        return first.values();
    }

    private Schema compiled(String schema) {
        if (compiled.size() > MOST_SCHEMAS) {
            compiled.clear();
        }
        return compiled.computeIfAbsent(schema, text -> registry.getSchema(text, InputFormat.JSON));
    }

    private static Fault fault(Error error, ParameterSchema schema) {
        var place = error.getInstanceLocation();
        var inside = place.getNameCount() == 0 ? "" : place.getName(0);
        var named = error.getProperty() == null ? inside : error.getProperty();
        var pointer = named.isEmpty() ? "" : "/" + named.replace("~", "~0").replace("/", "~1");
        return new Fault(pointer, code(error), arguments(error, schema.label(named)));
    }

    private static String code(Error error) {
        var keyword = error.getKeyword();
        var wanted = first(error);
        return switch (keyword) {
            case "required", "additionalProperties", "pattern" -> keyword;
            case "type" -> TYPES.contains(wanted) ? "type." + wanted : "other";
            case "format" -> FORMATS.contains(wanted) ? "format." + wanted : "pattern";
            default -> CHOICES.contains(keyword) ? "choice" : WITH_A_LIMIT.contains(keyword) ? keyword : "other";
        };
    }

    private static List<Object> arguments(Error error, Label label) {
        return WITH_A_LIMIT.contains(error.getKeyword()) ? List.of(label, last(error)) : List.of(label);
    }

    // Of a type what it is to be; the values that were sent are in no message.
    private static String first(Error error) {
        return error.getSchemaNode() == null ? "" : error.getSchemaNode().asString("");
    }

    private static String last(Error error) {
        return error.getSchemaNode() == null ? "" : error.getSchemaNode().toString();
    }
}
