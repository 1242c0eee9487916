package io.amends.followups.oncall.application;

import io.amends.followups.oncall.domain.Rota;

/** Where the rota comes from. */
public interface Rotas {

    Rota current();
}
