package io.amends.followups.oncall.application;

/** The rota that an installation begins with. */
public interface DutySeed {

    /** Without people when there is none. */
    SeedDuty.Seeded rota();
}
