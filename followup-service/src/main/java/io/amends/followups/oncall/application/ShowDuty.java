package io.amends.followups.oncall.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Duty;

/** Who is on duty at this moment. */
@ApplicationScoped
public class ShowDuty {

    private final Rotas rotas;
    private final Clock clock;

    ShowDuty(Rotas rotas, Clock clock) {
        this.rotas = rotas;
        this.clock = clock;
    }

    public Duty now() {
        return rotas.current().at(clock.instant());
    }
}
