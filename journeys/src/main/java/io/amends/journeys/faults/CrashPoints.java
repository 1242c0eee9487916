package io.amends.journeys.faults;

import java.util.List;

/** The named places in the code at which a fault run can end a service; {@code CrashPoint.pass} stands there. */
final class CrashPoints {

    private static final String TICKET = "ticket-service";
    private static final String CHANNEL = "channel-service";
    private static final String FOLLOWUP = "followup-service";

    /**
     * @param service who passes it
     * @param often passed for every message or record, and not only now and then
     */
    record Place(String service, String point, boolean often) {

        boolean isOnTheWayOfARemedy() {
            return service.equals(TICKET) && (point.startsWith("exec.") || point.startsWith("http."));
        }

        @Override
        public String toString() {
            return service + " at " + point;
        }
    }

    /** What ticket-service has fetched behind this record is not yet handled. */
    static final Place WITH_RECORDS_IN_HAND = new Place(TICKET, "cons.afterTxBeforeAck", true);

    static final List<Place> ALL = List.of(
            new Place(CHANNEL, "in.beforeCommit", true),
            new Place(CHANNEL, "in.afterCommitBefore200", true),
            new Place(CHANNEL, "relay.afterSendBeforeMark", true),
            new Place(TICKET, "relay.afterSendBeforeMark", true),
            new Place(FOLLOWUP, "relay.afterSendBeforeMark", false),
            WITH_RECORDS_IN_HAND,
            new Place(CHANNEL, "cons.afterTxBeforeAck", true),
            new Place(FOLLOWUP, "cons.afterTxBeforeAck", true),
            new Place(TICKET, "exec.afterClaimBeforeHttp", false),
            new Place(TICKET, "http.afterSent", false),
            new Place(CHANNEL, "http.afterSent", false),
            new Place(TICKET, "exec.afterResponseBeforeCommit", false),
            new Place(FOLLOWUP, "fup.afterClaim", false),
            new Place(FOLLOWUP, "fup.afterEffectBeforeMark", false),
            new Place(CHANNEL, "out.afterPostBeforeMark", false));

    private CrashPoints() {
    }
}
