package io.amends.tickets.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.decisionlog.domain.LogKind;

/** Reads wishes out of the decision log: a no, a request and what was given at once are one, until it is settled. */
public final class Wishes {

    private final Map<UUID, Open> latest = new HashMap<>();
    private final List<Open> all = new ArrayList<>();

    private Wishes() {
    }

    /** @param turns of one remedy and currency, in their order */
    public static List<Wish> of(List<Turn> turns) {
        var wishes = new Wishes();
        turns.forEach(wishes::take);
        return wishes.all.stream().map(Open::wish).toList();
    }

    private void take(Turn turn) {
        var open = latest.get(turn.ticketId());
        switch (turn.kind()) {
            case WITHHELD -> withheld(open, turn);
            case DECIDED -> decided(open, turn);
            case APPROVAL_REQUESTED -> requested(open, turn);
            case APPROVAL_GRANTED, SILENCE_GRANTED -> settled(open, turn, turn.minor());
            case APPROVAL_REFUSED, APPROVAL_EXPIRED, APPROVAL_VOID -> settled(open, turn, 0);
            // No other mandate would have changed these.
            case SENT, NOT_SENT, DONE_BY_HAND, NOT_DONE_BY_HAND, DECLINED, GRANTED, CHANGED, WITHDRAWN, ACCEPTED, SAMPLED,
                    STAFF_CHANGED ->
                {
                }
        }
    }

    private void withheld(@Nullable Open open, Turn turn) {
        if (open == null || open.settled) {
            begin(turn, turn.minor()).deniedAt = turn.at();
        } else {
            open.wanted = Math.max(open.wanted, turn.minor());
        }
    }

    private void decided(@Nullable Open open, Turn turn) {
        var wish = open == null || open.settled ? begin(turn, turn.minor()) : open;
        wish.given += turn.minor();
        wish.settle(turn);
    }

    // What was given at once stands in the log just before the request for the rest.
    private void requested(@Nullable Open open, Turn turn) {
        var wish = open == null || open.settled && !open.beginsWhatIsAskedBy(turn) ? begin(turn, turn.total()) : open;
        wish.wanted = Math.max(wish.wanted, turn.total());
        wish.deniedAt = wish.deniedAt == null ? turn.at() : wish.deniedAt;
        wish.settled = false;
    }

    private static void settled(@Nullable Open open, Turn turn, long given) {
        if (open != null && !open.settled) {
            open.given += given;
            open.settle(turn);
        }
    }

    private Open begin(Turn turn, long wanted) {
        var open = new Open(turn, wanted);
        latest.put(turn.ticketId(), open);
        all.add(open);
        return open;
    }

    private static final class Open {

        private final Turn first;
        private Turn last;
        private long wanted;
        private long given;
        private @Nullable Instant deniedAt;
        private @Nullable Duration waited;
        private boolean settled;

        Open(Turn first, long wanted) {
            this.first = first;
            this.last = first;
            this.wanted = wanted;
        }

        void settle(Turn turn) {
            last = turn;
            settled = true;
            waited = deniedAt == null ? null : Duration.between(deniedAt, turn.at());
        }

        boolean beginsWhatIsAskedBy(Turn request) {
            return last.kind() == LogKind.DECIDED && last.person().equals(request.person())
                    && last.minor() == request.total() - request.minor();
        }

        Wish wish() {
            return new Wish(first.at(), first.person(), first.roles(), first.customer(), wanted, given, waited);
        }
    }
}
