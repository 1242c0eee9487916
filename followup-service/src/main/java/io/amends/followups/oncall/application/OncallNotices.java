package io.amends.followups.oncall.application;

import java.time.Instant;

import io.amends.followups.oncall.domain.Alarm;
import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;
import io.smallrye.mutiny.Uni;

/** Tells the house who was paged, who answered, and what is wrong with the duty. */
public interface OncallNotices {

    Uni<Void> paged(Page page, Step step);

    Uni<Void> acknowledged(Page page, String person, Instant at);

    Uni<Void> alarmed(Alarm alarm);
}
