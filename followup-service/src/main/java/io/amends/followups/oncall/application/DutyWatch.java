package io.amends.followups.oncall.application;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.Shift;
import io.smallrye.mutiny.Uni;

/**
 * Notices that somebody else's shift has begun. Whoever takes over the lease tells it once more: the one before may have
 * stopped between a change and its telling, and hearing it twice does no harm.
 */
@ApplicationScoped
class DutyWatch {

    private final ShowDuty showDuty;
    private final TellDuty tellDuty;

    private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

    DutyWatch(ShowDuty showDuty, TellDuty tellDuty) {
        this.showDuty = showDuty;
        this.tellDuty = tellDuty;
    }

    /** @param epoch of the lease that is held */
    Uni<Boolean> look(long epoch) {
        return showDuty.now()
                .chain(duty -> tell(duty, new Told(epoch, duty.now())))
                .replaceWith(false);
    }

    private Uni<Void> tell(Duty duty, Told now) {
        return now.equals(told.get()) ? Uni.createFrom().voidItem()
                : tellDuty.tell(duty).invoke(() -> told.set(now));
    }

    private record Told(long epoch, Optional<Shift> shift) {
    }
}
