package io.amends.followups.model;

import static io.amends.followups.model.ModelTicket.Stage.ANALYSING;
import static io.amends.followups.model.ModelTicket.Stage.AWAITING_VERDICT;
import static io.amends.followups.model.ModelTicket.Stage.DEVISING;
import static io.amends.followups.model.ModelTicket.Stage.EXECUTING;
import static io.amends.followups.model.ModelTicket.Stage.LAPSED;
import static io.amends.followups.model.ModelTicket.Stage.NEW;
import static io.amends.followups.model.ModelTicket.Stage.NOT_A_COMPLAINT;
import static io.amends.followups.model.ModelTicket.Stage.OVERRIDDEN;
import static io.amends.followups.model.ModelTicket.Stage.RELEASED;

import java.time.Duration;
import java.util.UUID;

import io.amends.followups.followup.domain.Milestone;
import io.amends.followups.followup.domain.TicketFact;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerKind;

/**
 * A ticket as ticket-service moves it (its own model test holds the real one against the rules), and what this service hears
 * of that. What the clock says is acted on as ticket-service does: a question goes out, and the last silence lapses.
 */
final class ModelTicket {

    private static final Duration DWELL = Duration.ofMinutes(30);
    private static final Duration UNTIL_SILENT = Duration.ofDays(10);

    enum Stage {
        NEW,
        ANALYSING,
        DEVISING,
        EXECUTING,
        AWAITING_VERDICT,
        RELEASED,
        LAPSED,
        NOT_A_COMPLAINT,
        OVERRIDDEN;

        boolean isOpen() {
            return ordinal() < RELEASED.ordinal();
        }
    }

    final TicketId id = new TicketId(UUID.randomUUID());
    private final Clockwork house;
    private final Mistake mistake;

    Stage stage = NEW;
    boolean sponsored;
    /** The attempt on which the customer, asked, was satisfied. */
    int satisfiedOn;
    int attempt = 1;
    private boolean asked;

    ModelTicket(Clockwork house, Mistake mistake) {
        this.house = house;
        this.mistake = mistake;
        tell(Milestone.WAITING);
        house.moved(id, 1, house.timers.instant().plus(DWELL));
    }

    void take(Step step) {
        switch (step) {
            case CLAIM -> claim();
            case REPLY -> reply();
            case DECIDE -> decide();
            case EXECUTED -> executed();
            case FAILED -> go(EXECUTING, DEVISING);
            case YES -> yes();
            case NO -> no();
            case YES_BUT -> yesBut();
            case SET_ASIDE -> setAside();
            case OVERRIDE -> end(OVERRIDDEN);
            case WRITE_AGAIN -> writeAgain();
            case MINUTES -> house.timers.pass(Duration.ofMinutes(7));
            case AN_HOUR -> house.timers.pass(Duration.ofHours(1));
            case DAYS -> house.timers.pass(Duration.ofDays(3));
        }
    }

    /** The clock spoke. */
    void hear(Timer timer) {
        if (timer.occasion().attempt() != attempt || stage != AWAITING_VERDICT) {
            return;
        }
        if (timer.occasion().kind() == TimerKind.RETURN_MESSAGE) {
            ask();
        } else if (timer.occasion().kind() == TimerKind.LAPSE) {
            end(LAPSED);
        }
    }

    private void claim() {
        if (stage.isOpen()) {
            sponsored = true;
            house.claimed(id);
        }
    }

    private void reply() {
        if (stage.isOpen()) {
            claim();
            go(NEW, ANALYSING);
            tell(Milestone.ANSWERED);
        }
    }

    private void decide() {
        if (stage.isOpen() && stage.ordinal() < EXECUTING.ordinal()) {
            claim();
            move(EXECUTING);
        }
    }

    private void executed() {
        if (go(EXECUTING, AWAITING_VERDICT)) {
            tell(Milestone.EFFECTIVE);
        }
    }

    private void ask() {
        asked = true;
        tell(Milestone.ASKED);
    }

    private void yes() {
        boolean counts = asked || mistake == Mistake.RELEASES_BEFORE_IT_ASKED;
        if (stage == AWAITING_VERDICT && counts) {
            satisfiedOn = asked ? attempt : 0;
            tell(Milestone.SPOKEN);
            end(RELEASED);
        }
    }

    private void no() {
        if (stage == AWAITING_VERDICT && asked) {
            tell(Milestone.SPOKEN);
            nextAttempt();
        }
    }

    private void yesBut() {
        if (stage == AWAITING_VERDICT && asked) {
            tell(Milestone.SPOKEN);
            if (mistake == Mistake.RELEASES_ON_YES_BUT) {
                end(RELEASED);
            } else {
                house.timers.pass(Duration.ofMinutes(1));
                ask();
            }
        }
    }

    private void setAside() {
        if (stage.isOpen() && stage.ordinal() < EXECUTING.ordinal()) {
            end(NOT_A_COMPLAINT);
        }
    }

    private void writeAgain() {
        if (!stage.isOpen()) {
            nextAttempt();
            tell(Milestone.WAITING);
        }
    }

    private void nextAttempt() {
        boolean reopened = !stage.isOpen();
        attempt++;
        asked = false;
        stage = ANALYSING;
        tell(Milestone.BEGUN);
        if (!reopened || mistake != Mistake.FORGETS_WHAT_IS_REOPENED) {
            house.moved(id, attempt, house.timers.instant().plus(DWELL));
        }
    }

    private void end(Stage as) {
        if (stage.isOpen()) {
            stage = as;
            tell(Milestone.ENDED);
            if (mistake != Mistake.LEAVES_TIMERS_BEHIND) {
                house.moved(id, attempt, null);
            }
        }
    }

    private boolean go(Stage from, Stage to) {
        if (stage == from) {
            move(to);
        }
        return stage == to;
    }

    private void move(Stage to) {
        stage = to;
        house.moved(id, attempt, house.timers.instant().plus(to == AWAITING_VERDICT ? UNTIL_SILENT : DWELL));
    }

    private void tell(Milestone milestone) {
        house.heard(id, new TicketFact(attempt, milestone, house.timers.instant()));
    }
}
