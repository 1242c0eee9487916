package io.amends.foundation.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Problem.Violation;
import io.amends.foundation.problem.Refused.Refusal;

/** Writes problem documents. */
@ApplicationScoped
public class Problems {

    private static final Map<Integer, String> RETRY_AFTER_SECONDS = Map.of(429, "1", 503, "5");

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    public Response answer(Refusal refusal, HttpHeaders headers, UriInfo uri) {
        return answer(refusal, null, headers, uri);
    }

    Response answer(Refusal refusal, @Nullable List<Violation> violations, HttpHeaders headers, UriInfo uri) {
        var locale = Languages.of(headers);
        var answer = Response.status(refusal.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(problem(refusal, violations, locale, uri.getPath()));
        headers(refusal.status()).forEach(answer::header);
        return answer.build();
    }

    /** The document itself, for what is refused before a resource is found. */
    public Problem problem(Refusal refusal, @Nullable List<Violation> violations, Locale locale, String path) {
        return new Problem("urn:amends:problem:" + refusal.code(), text(locale, refusal, "title"), refusal.status(),
                text(locale, refusal, "detail"), path, refusal.code(), violations, refusal.members());
    }

    /** What a client has to know besides the document. */
    public static Map<String, String> headers(int status) {
        return status == 401 ? Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                : RETRY_AFTER_SECONDS.containsKey(status)
                        ? Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS.get(status))
                        : Map.of();
    }

    private String text(Locale locale, Refusal refusal, String part) {
        return texts.get(locale, refusal.code() + "." + part, refusal.arguments().toArray());
    }
}
