package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.Verdict.Doubt.CONTRADICTION;
import static io.amends.tickets.ticket.domain.Verdict.Doubt.HEDGED;
import static io.amends.tickets.ticket.domain.Verdict.Doubt.NOT_UNDERSTOOD;
import static io.amends.tickets.ticket.domain.Verdict.Doubt.QUESTION;
import static io.amends.tickets.ticket.domain.Verdict.Doubt.QUOTED;
import static io.amends.tickets.ticket.domain.Verdict.Doubt.SARCASM;
import static io.amends.tickets.ticket.domain.Verdict.Doubt.THANKS_ALONE;
import static io.amends.tickets.ticket.domain.Verdict.Leaning.AGAINST;
import static io.amends.tickets.ticket.domain.Verdict.Leaning.FOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Verdict.Doubt;
import io.amends.tickets.ticket.domain.Verdict.Leaning;
import io.amends.tickets.ticket.domain.Verdict.Mark;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/**
 * Reads out of what a customer wrote, in Dutch or English, whether it is solved (A20). Satisfied is only what is understood to
 * the last word: a yes beside any sign of trouble is a contradiction (A20b), beside anything else it is unclear.
 */
public final class VerdictReader {

    private final StringBuilder rest;
    private final List<Mark> marks = new ArrayList<>();

    private VerdictReader(String text) {
        this.rest = new StringBuilder(text);
    }

    /** @param sponsor who may be thanked by name */
    public static Verdict read(String text, @Nullable Sponsor sponsor) {
        var reader = new VerdictReader(text);
        reader.skipWhatSaysNothing(sponsor);
        return reader.read();
    }

    private void skipWhatSaysNothing(@Nullable Sponsor sponsor) {
        strike(VerdictWords.QUOTED_MAIL);
        strike(VerdictWords.MENTION);
        strike(VerdictWords.GREETING);
        strike(VerdictWords.GOODBYE);
        if (sponsor != null) {
            strike(VerdictWords.words(Pattern.quote(sponsor.name().split("\\s+")[0])));
        }
    }

    private Verdict read() {
        boolean quoted = take(VerdictWords.QUOTE, Leaning.DOUBT);
        boolean solved = take(VerdictWords.PLAINLY_WELL, FOR);
        boolean hedged = take(VerdictWords.LATER, Leaning.DOUBT);
        boolean troubled = take(VerdictWords.ANSWERED_NO, AGAINST) | take(VerdictWords.NOT_GLAD, AGAINST);
        boolean asked = take(VerdictWords.QUESTION, Leaning.DOUBT);
        boolean mocked = take(VerdictWords.SARCASM, Leaning.DOUBT);
        hedged |= take(VerdictWords.HEDGED, Leaning.DOUBT);
        var kind = new Kindness(solved | take(VerdictWords.FOR, FOR), take(VerdictWords.YES, FOR),
                take(VerdictWords.THANKS, FOR) | take(VerdictWords.MILDLY_CHEERED, FOR), take(VerdictWords.CHEERED, FOR));
        troubled |= take(VerdictWords.AGAINST, AGAINST);
        troubled |= take(VerdictWords.MILDLY_AGAINST, AGAINST) && !(asked && !kind.isShown());
        if (troubled) {
            return kind.isShown() ? verdict(Opinion.CONTRADICTORY, CONTRADICTION) : verdict(Opinion.UNSATISFIED, null);
        }
        var doubt = asked ? QUESTION : mocked ? SARCASM : quoted ? QUOTED : hedged ? HEDGED : inKindness(kind);
        return doubt == null ? verdict(Opinion.SATISFIED, null) : verdict(Opinion.UNCLEAR, doubt);
    }

    private @Nullable Doubt inKindness(Kindness kind) {
        if (!kind.isShown()) {
            return NOT_UNDERSTOOD;
        }
        if (kind.solved) {
            return isNothingBut(VerdictWords.HARMLESS) ? null : NOT_UNDERSTOOD;
        }
        if (kind.yes || kind.cheered) {
            return isNothingBut(VerdictWords.BESIDE_YES) ? null : NOT_UNDERSTOOD;
        }
        return isNothingBut(VerdictWords.HARMLESS) ? THANKS_ALONE : NOT_UNDERSTOOD;
    }

    private Verdict verdict(Opinion opinion, @Nullable Doubt doubt) {
        return new Verdict(opinion, marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList(), doubt);
    }

    private boolean take(Pattern pattern, Leaning leaning) {
        var found = pattern.matcher(rest).results().filter(match -> !match.group().isBlank())
                .map(match -> new Mark(match.start(), match.end(), leaning)).toList();
        marks.addAll(found);
        strike(pattern);
        return !found.isEmpty();
    }

    /** Every word keeps its place, and no two of them come together that stood apart. */
    private void strike(Pattern pattern) {
        pattern.matcher(rest.toString()).results()
                .forEach(match -> rest.replace(match.start(), match.end(), "·".repeat(match.end() - match.start())));
    }

    private boolean isNothingBut(Pattern words) {
        strike(words);
        return !VerdictWords.SOMETHING.matcher(rest).find();
    }

    /** Which kind words there are. */
    private record Kindness(boolean solved, boolean yes, boolean thanked, boolean cheered) {

        boolean isShown() {
            return solved || yes || thanked || cheered;
        }
    }
}
