/** Webhooks that were put aside, for those who look after the service. */
@NullMarked
package io.amends.channels.intake.web;

import org.jspecify.annotations.NullMarked;
