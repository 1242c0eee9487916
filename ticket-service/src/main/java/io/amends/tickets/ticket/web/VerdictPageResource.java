package io.amends.tickets.ticket.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.web.Rates;
import io.amends.tickets.ticket.application.AnswerByLink;
import io.amends.tickets.ticket.application.AnswerByLink.Standing;
import io.amends.tickets.ticket.domain.VerdictChoice;
import io.smallrye.mutiny.Uni;

/** Where the link of a question leads: a page for customers, who have no login here. Reading changes nothing. */
@Path("/verdict/{token}")
@Cancellable(false)
@PermitAll
@Produces("text/html;charset=utf-8")
class VerdictPageResource {

    private static final int MOST_WORDS = 1000;

    private final AnswerByLink answerByLink;
    private final VerdictPage page;
    private final Rates rates = new Rates(1, 20, System::nanoTime);

    VerdictPageResource(AnswerByLink answerByLink, VerdictPage page) {
        this.answerByLink = answerByLink;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> look(String token, @RestQuery @Nullable String lang, @Context HttpHeaders headers) {
        return !rates.take(token) ? tooOften(lang, headers)
                : answerByLink.look(token).map(standing -> answer(standing, lang, headers));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> answer(String token, @RestForm @Nullable String choice, @RestForm @Nullable String words,
            @RestForm @Nullable String lang, @Context HttpHeaders headers) {
        var chosen = Stream.of(VerdictChoice.values()).filter(each -> each.name().equals(choice)).findFirst();
        if (chosen.isEmpty() || !rates.take(token)) {
            return chosen.isEmpty() ? look(token, lang, headers) : tooOften(lang, headers);
        }
        return answerByLink.answer(token, chosen.get(), wording(words)).map(standing -> answer(standing, lang, headers));
    }

    private static String wording(@Nullable String words) {
        var said = words == null ? "" : words.replace("\u0000", "").strip();
        return said.substring(0, Math.min(said.length(), MOST_WORDS));
    }

    private Uni<Response> tooOften(@Nullable String lang, HttpHeaders headers) {
        return Uni.createFrom().item(page(429, page.message(locale(lang, null, headers), "slow"), lang, null, headers));
    }

    private Response answer(Standing standing, @Nullable String lang, HttpHeaders headers) {
        var locale = locale(lang, standing.language(), headers);
        return switch (standing.state()) {
            case OPEN -> page(200, page.question(locale), lang, standing.language(), headers);
            case ANSWERED -> page(200, page.message(locale, "thanks"), lang, standing.language(), headers);
            case CLOSED -> page(410, page.message(locale, "closed"), lang, standing.language(), headers);
            case UNKNOWN -> page(404, page.message(locale, "unknown"), lang, standing.language(), headers);
        };
    }

    private static Response page(int status, String html, @Nullable String lang, @Nullable String theirs, HttpHeaders headers) {
        return Response.status(status)
                .entity(html)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale(lang, theirs, headers).getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", VerdictPage.POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    /** What they picked, else what they write in, else what their browser asks for. */
    private static Locale locale(@Nullable String picked, @Nullable String theirs, HttpHeaders headers) {
        return ours(picked).or(() -> ours(theirs)).orElseGet(() -> Languages.of(headers));
    }

    private static Optional<Locale> ours(@Nullable String tag) {
        return tag == null ? Optional.empty()
                : Languages.ALL.stream().filter(each -> tag.startsWith(each.getLanguage())).findFirst();
    }
}
