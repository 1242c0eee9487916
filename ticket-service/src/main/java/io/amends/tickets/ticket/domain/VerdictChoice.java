package io.amends.tickets.ticket.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.amends.tickets.ticket.domain.Verdict.Doubt;
import io.amends.tickets.ticket.domain.Verdict.Leaning;
import io.amends.tickets.ticket.domain.Verdict.Mark;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** What a customer picks instead of writing it (A20). */
public enum VerdictChoice {
    SOLVED,
    /** Something is left to be done. */
    PARTLY,
    NOT_SOLVED;

    /** Beside a plain "solved" only these leave doubt; that not every word is understood does not. */
    private static final Set<Doubt> OUTWEIGH = EnumSet.of(Doubt.CONTRADICTION, Doubt.QUESTION, Doubt.HEDGED, Doubt.SARCASM);

    /**
     * @param label how the choice is told in the thread
     * @param words that they added after it, which may be none
     */
    public Verdict verdict(String label, String words) {
        var chosen = new Mark(0, label.length(), this == SOLVED ? Leaning.FOR : Leaning.AGAINST);
        if (this != SOLVED) {
            return new Verdict(Opinion.UNSATISFIED, List.of(chosen), null);
        }
        var added = VerdictReader.read(words, null);
        if (added.opinion() == Opinion.UNSATISFIED) {
            return new Verdict(Opinion.CONTRADICTORY, marks(chosen, added), Doubt.CONTRADICTION);
        }
        return added.doubt() != null && OUTWEIGH.contains(added.doubt())
                ? new Verdict(added.opinion(), marks(chosen, added), added.doubt())
                : new Verdict(Opinion.SATISFIED, List.of(chosen), null);
    }

    private static List<Mark> marks(Mark chosen, Verdict added) {
        int offset = chosen.to() + 1;
        return Stream.concat(Stream.of(chosen), added.marks().stream()
                .map(mark -> new Mark(mark.from() + offset, mark.to() + offset, mark.leaning()))).toList();
    }
}
