package io.amends.followups.oncall.web;

import io.amends.followups.oncall.domain.Colleague;

/** Somebody who takes duties. */
record ColleagueView(String id, String name) {

    static ColleagueView of(Colleague colleague) {
        return new ColleagueView(colleague.id(), colleague.name());
    }
}
