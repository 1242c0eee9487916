package io.amends.tickets.executor.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Pending;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Postponed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyOrder;

/**
 * How answers are read (B31). Only what the system says itself counts; what no rule fits is unknown, as there may have been an
 * effect.
 *
 * @param execute rules for the answer to an order, and for a call-back
 * @param ask rules for the answer to a question
 * @param reference where it says what it calls the effect; absent: the remedy's own id
 * @param at where it says when; absent: now
 * @param reason where it says why not
 * @param amount where it repeats the amount in minor units; another one than ordered makes the outcome unknown
 * @param currency where it repeats the currency
 * @param signed whether answers must be signed as requests are
 */
public record Answers(List<AnswerRule> execute, List<AnswerRule> ask, @Nullable String reference, @Nullable String at,
        @Nullable String reason, @Nullable String amount, @Nullable String currency, boolean signed) {

    private static final int LONGEST = 200;
    private static final int BUSY = 429;
    private static final String STATUS = "/status";

    /** The protocol of docs/executors.md. The words are needed too: a proxy that does not know the path also says 404. */
    public static final Answers USUAL = new Answers(
            List.of(new AnswerRule("2xx", STATUS, "executed", Meaning.EXECUTED),
                    new AnswerRule("409", STATUS, "executed", Meaning.EXECUTED),
                    new AnswerRule("422", STATUS, "rejected", Meaning.REJECTED),
                    new AnswerRule("2xx", STATUS, "failed", Meaning.FAILED),
                    new AnswerRule("2xx", STATUS, "pending", Meaning.PENDING),
                    new AnswerRule("202", null, null, Meaning.PENDING)),
            List.of(new AnswerRule("200", STATUS, "executed", Meaning.EXECUTED),
                    new AnswerRule("200", STATUS, "rejected", Meaning.REJECTED),
                    new AnswerRule("200", STATUS, "failed", Meaning.FAILED),
                    new AnswerRule("2xx", STATUS, "pending", Meaning.PENDING),
                    new AnswerRule("202", null, null, Meaning.PENDING),
                    new AnswerRule("404", STATUS, "unknown", Meaning.FAILED)),
            "/reference", "/executedAt", "/reason", "/amount/minor", "/amount/currency", false);

    public Answers {
        execute = List.copyOf(execute);
        ask = List.copyOf(ask);
        MalformedExecutor.unless(Stream.of(Optional.ofNullable(reference), Optional.ofNullable(at), Optional.ofNullable(reason),
                Optional.ofNullable(amount), Optional.ofNullable(currency))
                .allMatch(pointer -> AnswerRule.isPointer(pointer.orElse(null))), "pointer");
    }

    public ExecutionOutcome toOrder(Answer answer, RemedyOrder order, Instant now) {
        return answer.status() == BUSY ? new Postponed("SYSTEM_ASKED_FOR_TIME")
                : read(execute, answer, order, now, "NOT_CARRIED_OUT");
    }

    public ExecutionOutcome toQuestion(Answer answer, RemedyOrder order, Instant now) {
        return read(ask, answer, order, now, Failed.NEVER_ARRIVED);
    }

    private ExecutionOutcome read(List<AnswerRule> rules, Answer answer, RemedyOrder order, Instant now, String whyNot) {
        var meaning = rules.stream().filter(rule -> rule.fits(answer)).findFirst().map(AnswerRule::meaning)
                .orElse(Meaning.UNKNOWN);
        return switch (meaning) {
            case EXECUTED -> executed(answer, order, now);
            case REJECTED -> new Rejected(words(answer, ""));
            case FAILED -> new Failed(words(answer, whyNot));
            case PENDING -> pending(answer);
            case UNKNOWN -> unclear(answer);
        };
    }

    private ExecutionOutcome executed(Answer answer, RemedyOrder order, Instant now) {
        if (isOther(answer, amount, order, Money::minor) || isOther(answer, currency, order, Money::currency)) {
            return new Unknown("OTHER_AMOUNT_CONFIRMED");
        }
        var name = reference == null ? Optional.of(order.remedyId().toString()) : answer.at(reference);
        var when = at == null ? Optional.of(now) : answer.at(at).flatMap(Answers::instant);
        return name.isPresent() && when.isPresent() ? new Executed(cut(name.get()), when.get()) : unclear(answer);
    }

    private ExecutionOutcome pending(Answer answer) {
        return new Pending(reference == null ? null : answer.at(reference).map(Answers::cut).orElse(null));
    }

    private static boolean isOther(Answer answer, @Nullable String pointer, RemedyOrder order,
            Function<Money, Object> part) {
        var ordered = order.remedy().amount();
        return pointer != null && ordered != null
                && answer.at(pointer).filter(said -> !said.equalsIgnoreCase(part.apply(ordered).toString())).isPresent();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private String words(Answer answer, String otherwise) {
        return cut((reason == null ? Optional.<String> empty() : answer.at(reason)).orElse(otherwise));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static ExecutionOutcome unclear(Answer answer) {
        return new Unknown("UNCLEAR_ANSWER_" + answer.status());
    }
}
