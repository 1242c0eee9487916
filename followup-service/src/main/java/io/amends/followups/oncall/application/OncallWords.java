package io.amends.followups.oncall.application;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Alarm;
import io.amends.followups.oncall.domain.Digest;
import io.amends.followups.oncall.domain.Digest.Due;
import io.amends.followups.oncall.domain.Outlets;
import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;
import io.amends.followups.oncall.domain.PagingPolicy;
import io.amends.foundation.problem.Texts;
import io.vertx.core.json.JsonObject;

/** What goes out when somebody is paged: ids, reasons and times, nothing of what a customer wrote (A14). */
@ApplicationScoped
class OncallWords {

    private static final int IN_A_MAIL = 20;

    private final Texts texts;
    private final ZoneId zone;
    private final Outlets outlets;

    OncallWords(Texts texts, PagingPolicy policy, Outlets outlets) {
        this.texts = texts;
        this.zone = policy.quietHours().zone();
        this.outlets = outlets;
    }

    /** Kept as text, so that every attempt sends the very same bytes. */
    String webhook(Page page, Step step) {
        return new JsonObject()
                .put("type", "oncall.paged")
                .put("timestamp", step.pagedAt().toString())
                .put("data", new JsonObject()
                        .put("pageId", page.id().toString())
                        .put("ticketId", page.ticket().toString())
                        .put("person", step.colleague().id())
                        .put("reason", page.reason().name())
                        .put("step", step.ordinal())
                        .put("overQuietHours", step.overQuietHours())
                        .put("answerBy", step.answerBy().toString())
                        .put("acknowledge", "/v1/pages/" + page.id() + "/acknowledgement")
                        .put("console", outlets.ticket(page.ticket())))
                .encode();
    }

    String subject(Page page, Locale language) {
        return texts.get(language, "page.subject", reason(page, language));
    }

    String mail(Page page, Step step, Locale language) {
        var ordinary = texts.get(language, "page.mail", reason(page, language), time(step.answerBy(), language),
                outlets.ticket(page.ticket()));
        return step.overQuietHours() ? ordinary + "\n\n" + texts.get(language, "page.over-quiet-hours") : ordinary;
    }

    String subject(Alarm alarm, Locale language) {
        return texts.get(language, key(alarm) + ".subject", time(alarm.from(), language));
    }

    String mail(Alarm alarm, Locale language) {
        var until = alarm.until();
        return texts.get(language, key(alarm) + ".mail", time(alarm.from(), language),
                until == null ? "" : time(until, language), outlets.duty());
    }

    String subject(Digest digest, Locale language) {
        return texts.get(language, "digest.subject", time(digest.until(), language));
    }

    /** The soonest of it; the rest stands in the console. */
    String mail(Digest digest, Locale language) {
        String due = digest.due().stream().limit(IN_A_MAIL).map(each -> line(each, language)).collect(joining("\n"));
        return texts.get(language, "digest.mail", digest.openPages(), due, outlets.duty());
    }

    private String line(Due due, Locale language) {
        return texts.get(language, "digest.line", time(due.at(), language), kind(due, language), outlets.ticket(due.ticket()));
    }

    private String kind(Due due, Locale language) {
        return texts.get(language, "digest.kind." + due.kind().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String reason(Page page, Locale language) {
        return texts.get(language, "page.reason." + worded(page.reason()));
    }

    private static String key(Alarm alarm) {
        return "alarm." + worded(alarm.kind());
    }

    private static String worded(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String time(Instant instant, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(language).withZone(zone)
                .format(instant);
    }
}
