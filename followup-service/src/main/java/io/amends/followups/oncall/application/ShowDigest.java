package io.amends.followups.oncall.application;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Digest;
import io.amends.followups.oncall.domain.Shift;
import io.smallrye.mutiny.Uni;

/** What waits in this shift. */
@ApplicationScoped
public class ShowDigest {

    /** Longer than a night; what comes later is somebody else's. */
    private static final Duration AT_MOST = Duration.ofHours(24);
    static final int MOST = 100;

    private final ShowDuty showDuty;
    private final Digests digests;

    ShowDigest(ShowDuty showDuty, Digests digests) {
        this.showDuty = showDuty;
        this.digests = digests;
    }

    public Uni<Digest> now() {
        var latest = showDuty.today().plus(AT_MOST);
        return showDuty.now()
                .map(duty -> duty.now().map(Shift::until).filter(latest::isAfter).orElse(latest))
                .chain(end -> digests.until(end, MOST));
    }
}
