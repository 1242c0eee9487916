package io.amends.tickets.playbook.persistence;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "amends.playbook")
interface PlaybookConfig {

    /** The playbooks on offer, in this order; each is a file {@code playbooks/<id>.<language>.yaml} on the class path. */
    @WithDefault("internet-down,charged-twice,parcel-late,account-locked,device-broken")
    List<String> ids();
}
