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

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    public Response answer(Refusal refusal, HttpHeaders headers, UriInfo uri) {
        return answer(refusal, null, headers, uri);
    }

    Response answer(Refusal refusal, @Nullable List<Violation> violations, HttpHeaders headers, UriInfo uri) {
        var locale = Languages.of(headers);
        var problem = new Problem("urn:amends:problem:" + refusal.code(), text(locale, refusal, "title"), refusal.status(),
                text(locale, refusal, "detail"), uri.getPath(), refusal.code(), violations, refusal.members());
        return Response.status(refusal.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(problem)
                .build();
    }

    private String text(Locale locale, Refusal refusal, String part) {
        return texts.get(locale, refusal.code() + "." + part, refusal.arguments().toArray());
    }

    static Refusal plain(int status, String code, Object... arguments) {
        return new Refusal(status, code, List.of(arguments), Map.of());
    }
}
