package io.amends.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Holds every reply against the document: its status, form, headers and fields have to be in there, and a refusal has to be a
 * problem that is documented. What the API does not offer may only be refused.
 */
public class ReplyCheck implements Filter {

    private static final String PROBLEM = "application/problem+json";
    private static final String JSON = "application/json";
    // What the server refuses by its size alone, it refuses without a document.
    private static final Set<Integer> BEFORE_ANYTHING_IS_READ = Set.of(413, 414, 431);

    private final ApiDocument document;
    private final ProblemCatalogue problems;
    private final Schemas schemas;

    public ReplyCheck(ApiDocument document, ProblemCatalogue problems) {
        this.document = document;
        this.problems = problems;
        this.schemas = new Schemas(document);
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification specification,
            FilterContext context) {
        var reply = context.next(request, specification);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/v1/")) {
            var mistakes = mistakes(request.getMethod(), path, reply);
            if (!mistakes.isEmpty()) {
                throw new AssertionError("Not as documented: " + request.getMethod() + " " + path + " -> "
                        + reply.statusCode() + "\n  " + String.join("\n  ", mistakes) + "\n" + reply.asString());
            }
        }
        return reply;
    }

    List<String> mistakes(String method, String path, Response reply) {
        var operation = document.operation(method, path);
        var mistakes = new ArrayList<String>();
        if (BEFORE_ANYTHING_IS_READ.contains(reply.statusCode()) && reply.asString().isEmpty()) {
            return List.of();
        }
        if (reply.statusCode() >= 400) {
            mistakes.addAll(problem(operation, reply));
        } else if (operation.isEmpty() && !method.equals("OPTIONS")) {
            mistakes.add("the document has no such operation");
        }
        operation.ifPresent(found -> mistakes.addAll(promised(found, reply)));
        return mistakes;
    }

    private List<String> promised(Operation operation, Response reply) {
        var promise = operation.response(reply.statusCode());
        if (promise.isMissingNode()) {
            return List.of("status " + reply.statusCode() + " is not documented");
        }
        var mistakes = new ArrayList<String>();
        promise.path("headers").fieldNames().forEachRemaining(name -> {
            if (reply.header(name) == null && !name.equals("Link")) {
                mistakes.add("header " + name + " is missing");
            }
        });
        mistakes.addAll(body(promise, reply));
        return mistakes;
    }

    private List<String> body(JsonNode promise, Response reply) {
        if (!promise.has("content")) {
            return reply.asString().isEmpty() ? List.of() : List.of("a body is not documented");
        }
        String type = form(reply).replaceFirst(";.*", "").strip();
        if (!promise.path("content").has(type)) {
            return List.of("content type " + type + " is not documented");
        }
        return type.equals(JSON) || type.equals(PROBLEM)
                ? schemas.mistakes(promise.path("content").path(type).path("schema"), reply.asString())
                : List.of();
    }

    private List<String> problem(Optional<Operation> operation, Response reply) {
        if (!form(reply).startsWith(PROBLEM)) {
            return List.of("a refusal is not a problem document but " + form(reply));
        }
        var mistakes = new ArrayList<>(schemas.mistakes(document.schemas().path("Problem"), reply.asString()));
        String code = Schemas.read(reply.asString()).path("code").asText();
        if (!problems.lists(code, reply.statusCode())) {
            mistakes.add("docs/problems.md does not list " + code + " with status " + reply.statusCode());
        }
        operation.map(found -> found.response(reply.statusCode()))
                .filter(promise -> !promise.isMissingNode())
                .map(promise -> promise.path("description").asText())
                .filter(codes -> !codes.contains("`" + code + "`"))
                .ifPresent(codes -> mistakes.add("the document does not name " + code + " among " + codes));
        return mistakes;
    }

    private static String form(Response reply) {
        return String.valueOf(reply.contentType());
    }
}
