package io.amends.foundation.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The form of a problem document (RFC 9457), which every refusal has. */
final class ProblemSchemas {

    private ProblemSchemas() {
    }

    static void addTo(Components components) {
        components.addSchema("Violation", violation());
        components.addSchema("Problem", problem());
    }

    private static Schema problem() {
        return createSchema().addType(SchemaType.OBJECT)
                .description("Why not, and what to do next. Some types have more members; docs/problems.md lists all types.")
                .addProperty("type", text("urn:amends:problem: and the code; stable"))
                .addProperty("title", text("What it is, in the language of Accept-Language (en, nl)"))
                .addProperty("status", createSchema().addType(SchemaType.INTEGER).description("The status of the answer"))
                .addProperty("detail", text("What to do next, in the same language"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("code", text("The last part of the type, for programs"))
                .addProperty("violations", createSchema().addType(SchemaType.ARRAY)
                        .description("Which fields are wrong, when fields are")
                        .items(createSchema().ref("#/components/schemas/Violation")))
                .required(List.of("type", "title", "status", "detail", "instance", "code"))
                .additionalPropertiesBoolean(true);
    }

    private static Schema violation() {
        return createSchema().addType(SchemaType.OBJECT)
                .addProperty("field", text("Path of the field, such as remedy.amount.minor"))
                .addProperty("in", text("Where it is").enumeration(List.of("body", "query", "path", "header")))
                .addProperty("message", text("What is wrong with it, in words"))
                .required(List.of("field", "in", "message"))
                .additionalPropertiesBoolean(false);
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }
}
