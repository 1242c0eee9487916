/** The audit of reads, for auditors. */
@NullMarked
package io.amends.tickets.audit.web;

import org.jspecify.annotations.NullMarked;
