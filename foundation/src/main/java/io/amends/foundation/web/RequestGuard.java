package io.amends.foundation.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Problem;
import io.amends.foundation.problem.Problems;
import io.amends.foundation.problem.Refused.Refusal;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Refuses by its headers what is not worth reading, before a body is taken in or anybody is asked who it is. */
@ApplicationScoped
class RequestGuard {

    private static final int BEFORE_ALL_OTHERS = 1000;
    private static final int AFTER_THE_LIMIT_OF_THE_SERVER = 1;
    private static final int FORM_BYTES = 16_384;
    private static final String JSON = "application/json";

    private final Problems problems;
    private final ObjectMapper json;
    private final LimitConfig limits;

    RequestGuard(Problems problems, ObjectMapper json, LimitConfig limits) {
        this.problems = problems;
        this.json = json;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_ALL_OTHERS);
        filters.register(this::limit, AFTER_THE_LIMIT_OF_THE_SERVER);
    }

    // A body that does not say its length is cut off where the server says, which is as much as a network may send.
    private void limit(RoutingContext context) {
        if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null && !isOfNetwork(context.request())) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limits.jsonBody());
        }
        context.next();
    }

    private void guard(RoutingContext context) {
        var refusal = refusal(context.request());
        if (context.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            closeAfterwards(context);
        }
        if (refusal.isPresent()) {
            answer(context, refusal.get());
        } else {
            context.next();
        }
    }

    // Where such a request ends, a proxy before us may have read differently: what follows it is not taken for a request.
    private static void closeAfterwards(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.addEndHandler(ended -> context.request().connection().close());
    }

    private Optional<Refusal> refusal(HttpServerRequest request) {
        if (request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            return refusal(401, "unauthenticated");
        }
        // PostgreSQL keeps no U+0000, and so knows nothing by that name.
        if (!isChunkedAtMost(request) || request.uri().contains("%00")) {
            return refusal(400, "invalid-request");
        }
        return isOfNetwork(request) || !hasBody(request) || isForm(request) ? Optional.empty() : refusalOfBody(request);
    }

    private static boolean isOfNetwork(HttpServerRequest request) {
        return request.path().startsWith("/v1/webhooks/");
    }

    private static boolean isChunkedAtMost(HttpServerRequest request) {
        String coding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        return coding == null || coding.equalsIgnoreCase("chunked");
    }

    private Optional<Refusal> refusalOfBody(HttpServerRequest request) {
        if (!isJson(request) || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            return refusal(415, "unsupported-media-type");
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > limits.jsonBody() ? refusal(413, "too-large") : Optional.empty();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null || length != null && !length.equals("0");
    }

    /** The one page for customers; its form is small, and told in full before it is sent. */
    private static boolean isForm(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.path().startsWith("/verdict/") && length != null && Long.parseLong(length) <= FORM_BYTES
                && String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE)).startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isJson(HttpServerRequest request) {
        String type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE)).toLowerCase(Locale.ROOT).replace("\"", "");
        return type.startsWith(JSON) && (!type.contains("charset") || type.contains("charset=utf-8"));
    }

    private static Optional<Refusal> refusal(int status, String code) {
        return Optional.of(Refusal.plain(status, code));
    }

    private void answer(RoutingContext context, Refusal refusal) {
        var locale = Languages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var response = context.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        Problems.headers(refusal.status()).forEach(response::putHeader);
        if (refusal.status() == 413) {
            // Its body is not read, so nothing else can come over this connection.
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        response.end(body(problems.problem(refusal, null, locale, context.request().path())));
    }

    private Buffer body(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document is always JSON", e);
        }
    }
}
