package io.amends.followups.oncall.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Digest;
import io.amends.followups.oncall.domain.Shift;
import io.smallrye.mutiny.Uni;

/** Whoever begins a shift gets by mail what waits in it, once; nobody is bothered with an empty one (B16). */
@ApplicationScoped
class MailDigest implements ShiftMail {

    private final People people;
    private final Digests digests;
    private final AlertPeople alertPeople;

    MailDigest(People people, Digests digests, AlertPeople alertPeople) {
        this.people = people;
        this.digests = digests;
        this.alertPeople = alertPeople;
    }

    @Override
    public Uni<Void> begins(Shift shift) {
        return digests.isFirst(shift).chain(first -> first ? mail(shift) : Uni.createFrom().voidItem());
    }

    private Uni<Void> mail(Shift shift) {
        return digests.until(shift.until(), ShowDigest.MOST)
                .chain(digest -> digest.isEmpty() ? Uni.createFrom().voidItem() : mail(shift, digest));
    }

    private Uni<Void> mail(Shift shift, Digest digest) {
        return people.reach(shift.colleague()).chain(reach -> alertPeople.tell(digest, reach));
    }
}
