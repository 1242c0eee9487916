package io.amends.foundation.openapi;

import static java.util.Objects.requireNonNull;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * The code is null-marked, so it knows what may be missing; the document says the same. A request closes itself against
 * unknown fields, as they are refused; an answer stays open, as fields may be added to it.
 */
class FieldsOfRecords {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class.getName());
    private static final DotName JSON_INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName JSON_PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private final IndexView index;
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    FieldsOfRecords(IndexView index) {
        this.index = index;
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).forEach(this::note);
    }

    private void note(ClassInfo type) {
        var schema = type.declaredAnnotation(DotName.createSimple(
                org.eclipse.microprofile.openapi.annotations.media.Schema.class.getName()));
        var name = schema == null || schema.value("name") == null ? type.simpleName() : schema.value("name").asString();
        records.merge(name, List.of(type), (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
    }

    void complete(OpenAPI api) {
        var requests = new RequestSchemas(api).names();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                complete(name, schema, requests.contains(name));
            }
        });
    }

    private void complete(String name, Schema schema, boolean isRequest) {
        var fields = fields(name, schema.getProperties().keySet());
        fields.forEach((field, component) -> {
            if (isNullable(component)) {
                schema.addProperty(field, orNull(requireNonNull(schema.getProperties().get(field))));
            }
            if (isAlwaysThere(component, isRequest) && !required(schema).contains(field)) {
                schema.addRequired(field);
            }
        });
        if (isRequest) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    private static List<String> required(Schema schema) {
        return schema.getRequired() == null ? List.of() : schema.getRequired();
    }

    private static boolean isAlwaysThere(RecordComponentInfo component, boolean isRequest) {
        return isRequest ? !isNullable(component) : annotation(component, JSON_INCLUDE) == null;
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() == null) {
            return schema.getType() == null || schema.getType().contains(SchemaType.NULL) ? schema
                    : schema.addType(SchemaType.NULL);
        }
        return createSchema().anyOf(List.of(createSchema().ref(schema.getRef()), createSchema().addType(SchemaType.NULL)));
    }

    /** The components behind the properties; the name of a schema is that of its record, numbered where two share it. */
    private Map<String, RecordComponentInfo> fields(String name, Set<String> properties) {
        return records.getOrDefault(name, records.getOrDefault(name.replaceFirst("\\d+$", ""), List.of())).stream()
                .map(this::fields)
                .filter(fields -> fields.keySet().equals(properties))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No record has the fields of schema " + name + ": give its @Schema a name of its own"));
    }

    private Map<String, RecordComponentInfo> fields(ClassInfo type) {
        var fields = new LinkedHashMap<String, RecordComponentInfo>();
        type.unsortedRecordComponents().forEach(component -> {
            if (annotation(component, UNWRAPPED) != null) {
                fields.putAll(fields(index.getClassByName(component.type().name())));
            } else {
                var renamed = annotation(component, JSON_PROPERTY);
                fields.put(renamed == null ? component.name() : renamed.value().asString(), component);
            }
        });
        return fields;
    }

    private static @Nullable AnnotationInstance annotation(RecordComponentInfo component, DotName name) {
        return Stream.of(component.annotation(name), component.field().annotation(name), component.accessor().annotation(name))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }
}
