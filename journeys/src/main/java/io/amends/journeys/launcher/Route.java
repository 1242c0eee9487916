package io.amends.journeys.launcher;

/** Which requests at the origin go where. */
enum Route {

    TICKETS("/v1/tickets", Port.TICKET),
    ME_FOLLOW_UPS("/v1/me/follow-ups", Port.FOLLOWUP),
    ME("/v1/me", Port.TICKET),
    PLAYBOOKS("/v1/playbooks", Port.TICKET),
    APPROVALS("/v1/approvals", Port.TICKET),
    AUDIT("/v1/audit", Port.TICKET),
    DECISIONS("/v1/decisions", Port.TICKET),
    INSIGHT("/v1/insight", Port.TICKET),
    MANDATES("/v1/mandates", Port.TICKET),
    TOOLS("/v1/tools", Port.TICKET),
    EXECUTORS("/v1/executors", Port.TICKET),
    REMEDIES("/v1/remedies", Port.TICKET),
    SAMPLES("/v1/samples", Port.TICKET),
    STAFF("/v1/staff", Port.TICKET),
    VERDICT("/verdict", Port.TICKET),
    WEBHOOKS("/v1/webhooks", Port.CHANNEL),
    REPLIES("/v1/replies", Port.CHANNEL),
    FOLLOW_UPS("/v1/follow-ups", Port.FOLLOWUP),
    COMMITMENTS("/v1/commitments", Port.FOLLOWUP),
    WATCHDOG("/v1/watchdog", Port.FOLLOWUP),
    DUTY("/v1/duty", Port.FOLLOWUP),
    PAGES("/v1/pages", Port.FOLLOWUP),
    TICKET_SERVICE("/v1/ticket-service", Port.TICKET),
    CHANNEL_SERVICE("/v1/channel-service", Port.CHANNEL),
    FOLLOWUP_SERVICE("/v1/followup-service", Port.FOLLOWUP),
    NETWORK("/stand-in/x", Port.NETWORK),
    COMPANY("/stand-in/company", Port.COMPANY),
    PARTNER("/stand-in/partner", Port.PARTNER);

    private final String prefix;
    private final Port target;

    Route(String prefix, Port target) {
        this.prefix = prefix;
        this.target = target;
    }

    String prefix() {
        return prefix;
    }

    Port target() {
        return target;
    }

    /** The services know their own prefix; the stand-ins pretend to be other hosts and know none. */
    String targetUri(String uri) {
        if (!prefix.startsWith("/stand-in")) {
            return uri;
        }
        String rest = uri.substring(prefix.length());
        return rest.startsWith("/") ? rest : "/" + rest;
    }
}
