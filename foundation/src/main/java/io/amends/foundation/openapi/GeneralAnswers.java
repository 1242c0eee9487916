package io.amends.foundation.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Problem;
import io.amends.foundation.web.IfMatch;

/** Adds to every operation the problems, headers and parameters that the foundation sees to. */
class GeneralAnswers {

    private static final Pattern CODE = Pattern.compile("`[a-z-]+`");

    private final OpenAPI api;

    GeneralAnswers(OpenAPI api) {
        this.api = api;
    }

    void complete() {
        ProblemSchemas.addTo(api.getComponents());
        api.getPaths().getPathItems().values().forEach(item -> item.getOperations().forEach(this::complete));
    }

    private void complete(HttpMethod method, Operation operation) {
        if (method == HttpMethod.GET) {
            operation.addParameter(header("If-None-Match", false, "The ETag of what you have: 304 when it is the same still",
                    "\"v7-5b1c0a9e44d2\""));
        }
        operation.getResponses().getAPIResponses().values().forEach(GeneralAnswers::promiseNoBodyWithoutSchema);
        general(operation);
        if (isRepeatable(operation) || method == HttpMethod.GET) {
            tagged(operation, method);
        }
        problems(operation);
    }

    private static void promiseNoBodyWithoutSchema(APIResponse response) {
        if (response.getContent() != null && response.getContent().getMediaTypes() != null
                && response.getContent().getMediaTypes().values().stream().allMatch(type -> type.getSchema() == null)) {
            response.setContent(null);
        }
    }

    private static void general(Operation operation) {
        boolean isPersonal = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        if (isPersonal) {
            add(operation, "401", "unauthenticated");
            add(operation, "403", "forbidden");
            add(operation, "429", "too-many-requests");
        }
        if (has(operation, In.PATH, null)) {
            add(operation, "404", "not-found");
        }
        if (operation.getRequestBody() != null) {
            List.of("invalid-request", "unreadable-body").forEach(code -> add(operation, "400", code));
            add(operation, "413", "too-large");
            add(operation, "415", "unsupported-media-type");
        }
        if (has(operation, In.QUERY, null)) {
            add(operation, "400", "invalid-request");
        }
        if (has(operation, In.QUERY, "cursor")) {
            add(operation, "400", "invalid-cursor");
            operation.getResponses().getAPIResponse("200").addHeader("Link",
                    describedHeader("rel=next, the address of the next page (RFC 8288); absent on the last"));
        }
        add(operation, "406", "not-acceptable");
        add(operation, "500", "internal-error");
        add(operation, "503", "try-again-later");
    }

    private static boolean isRepeatable(Operation operation) {
        if (has(operation, In.HEADER, "Idempotency-Key")) {
            operation.getParameters().stream().filter(parameter -> parameter.getName().equals("Idempotency-Key"))
                    .forEach(GeneralAnswers::explainKey);
            add(operation, "400", "idempotency-key-required");
            add(operation, "422", "idempotency-key-reused");
            add(operation, "409", "changed-meanwhile");
        }
        if (has(operation, In.HEADER, IfMatch.NAME)) {
            operation.getParameters().stream().filter(parameter -> parameter.getName().equals(IfMatch.NAME))
                    .forEach(GeneralAnswers::explainIfMatch);
            add(operation, "412", "changed-meanwhile");
        }
        return has(operation, In.HEADER, "Idempotency-Key");
    }

    private static void explainKey(Parameter key) {
        key.setDescription(
                "One for each intent, so that a repeat takes effect once and is answered alike. 1 to 255 characters; "
                        + (Boolean.TRUE.equals(key.getRequired()) ? "required here." : "honoured here, not required."));
        key.setSchema(createSchema().addType(SchemaType.STRING).minLength(1).maxLength(255));
        key.setExample("6f1f7a0e-1c1b-4f6e-9a52-0d1c6a1f7d11");
    }

    private static void explainIfMatch(Parameter ifMatch) {
        ifMatch.setDescription("The ETag of what you read: refused (412) when it has another version now.");
        ifMatch.setSchema(text());
        ifMatch.setExample("\"v7-5b1c0a9e44d2\"");
    }

    private static void tagged(Operation operation, HttpMethod method) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null
                    && response.getContent().hasMediaType("application/json")) {
                response.addHeader("ETag", describedHeader("Strong validator: version and digest, or the digest alone"));
            }
        });
        if (method == HttpMethod.GET) {
            operation.getResponses().addAPIResponse("304", createAPIResponse().description("You have it already"));
        }
    }

    private static void problems(Operation operation) {
        var sorted = createAPIResponses();
        new TreeMap<>(operation.getResponses().getAPIResponses()).forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(createContent().addMediaType(Problem.MEDIA_TYPE,
                        createMediaType().schema(createSchema().ref("#/components/schemas/Problem"))));
                headers(status).forEach(response::addHeader);
            }
            sorted.addAPIResponse(status, response);
        });
        operation.setResponses(sorted);
    }

    private static Map<String, Header> headers(String status) {
        return switch (status) {
            case "401" -> Map.of("WWW-Authenticate", describedHeader("Bearer"));
            case "429", "503" -> Map.of("Retry-After", describedHeader("Seconds to wait"));
            default -> Map.of();
        };
    }

    /** The description of a refusal is the list of its codes; each is explained in docs/problems.md. */
    private static void add(Operation operation, String status, String code) {
        var response = operation.getResponses().getAPIResponse(status);
        var known = response == null ? Stream.<String> empty()
                : CODE.matcher(String.valueOf(response.getDescription())).results().map(MatchResult::group);
        var codes = new TreeSet<>(Stream.concat(known, Stream.of("`" + code + "`")).toList());
        operation.getResponses().addAPIResponse(status, described(response, String.join(", ", codes)));
    }

    private static APIResponse described(@Nullable APIResponse response, String description) {
        return (response == null ? createAPIResponse() : response).description(description);
    }

    private static boolean has(Operation operation, In in, @Nullable String name) {
        return operation.getParameters() != null && operation.getParameters().stream()
                .anyMatch(parameter -> parameter.getIn() == in && (name == null || name.equals(parameter.getName())));
    }

    private static Parameter header(String name, boolean required, String description, String example) {
        return createParameter().name(name).in(In.HEADER).required(required).description(description).schema(text())
                .example(example);
    }

    private static Header describedHeader(String description) {
        return createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return createSchema().addType(SchemaType.STRING);
    }
}
