package org.jembatan.gateway.signin;

/** Somebody has signed out: whatever this sign-in has led to ends. */
public record SignedOut(String signInId) {}
