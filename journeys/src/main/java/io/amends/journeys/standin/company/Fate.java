package io.amends.journeys.standin.company;

import java.util.SplittableRandom;

/** What becomes of a call on a bad day. */
enum Fate {
    /** All goes well. */
    NONE,
    ERROR,
    HANG,
    CUT_OFF,
    GARBAGE,
    RATE_LIMIT,
    REJECT,
    /** Taken on, and carried out a little later. */
    LATER,
    /** The effect happens and the caller does not learn of it. */
    LOST;

    private static final Fate[] LOSSES = { ERROR, HANG, CUT_OFF, GARBAGE };
    private static final Fate[] FAULTS = { ERROR, HANG, CUT_OFF, GARBAGE, RATE_LIMIT };
    private static final int LOST_PERCENT = 10;
    private static final int FAULTY_PERCENT = 30;
    private static final int LATER_PERCENT = 5;
    private static final int REJECTED_PERCENT = 3;

    /** Of an order: one in ten is lost, three in ten are answered badly, one in twenty late; the rest well, or with a "no". */
    static Fate ofOrder(SplittableRandom chance) {
        int percent = chance.nextInt(100);
        if (percent < LOST_PERCENT) {
            return LOST;
        }
        if (percent < LOST_PERCENT + FAULTY_PERCENT) {
            return percent < LOST_PERCENT + LATER_PERCENT ? LATER : any(FAULTS, chance);
        }
        return percent < LOST_PERCENT + FAULTY_PERCENT + REJECTED_PERCENT ? REJECT : NONE;
    }

    /** Of a question: three in ten are answered badly. */
    static Fate ofQuestion(SplittableRandom chance) {
        return chance.nextInt(100) < FAULTY_PERCENT ? any(FAULTS, chance) : NONE;
    }

    /** How the caller of a lost one does not learn of it. */
    static Fate ofLoss(SplittableRandom chance) {
        return any(LOSSES, chance);
    }

    private static Fate any(Fate[] among, SplittableRandom chance) {
        return among[chance.nextInt(among.length)];
    }
}
