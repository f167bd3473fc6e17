import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type AccountServer, PASSWORD, startAccountServer } from '../support/account-server.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { settled, violations } from '../support/accessibility.ts';
import { openWatched, skippedWithoutBrowser, withBrowser } from '../support/watched-browser.ts';

withBrowser(`accounts on the page${skippedWithoutBrowser}`, () => {
  let server: AccountServer;
  let browser: Browser;
  let email: string;
  const opened: BrowserContext[] = [];

  beforeAll(async () => {
    server = await startAccountServer();
    browser = await launchBrowser();
    ({ email } = await server.addAccount());
  });
  afterAll(async () => {
    await Promise.all(opened.map((context) => context.close()));
    await browser?.close();
    await server?.close();
  });

  async function open(path: string, locale = 'en-GB') {
    const watched = await openWatched(browser, { url: server.url, token: '' }, path, { token: false, locale });
    opened.push(watched.context);
    watched.page.setDefaultTimeout(20_000);
    await settled(watched.page);
    return watched;
  }
  async function signIn(page: Page, words = ['E-mail address', 'Password', 'Sign in']) {
    await page.getByLabel(words[0] ?? '', { exact: true }).fill(email);
    await page.getByLabel(words[1] ?? '', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: words[2] ?? '', exact: true }).waitFor({ state: 'detached' });
  }

  it('asks who does not know the way in to sign in, by keyboard, and then shows what was asked for', async () => {
    const { page, faults } = await open('/goals');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('not the password at all');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await signIn(page);
    await page.getByRole('heading', { level: 1, name: 'Start with your contacts' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/goals');
    expect(faults).toEqual([]);
  });

  it('makes an API key that is shown once, revokes it, and signs out, in French', async () => {
    const { page, faults } = await open('/account', 'fr-FR');
    await signIn(page, ['Adresse e-mail', 'Mot de passe', 'Se connecter']);
    await page.getByText(`Connecté en tant que ${email}.`).waitFor();
    await page.getByLabel('À quoi sert la clé').fill('<script>carnet</script>');
    await page.getByRole('button', { name: 'Créer une clé' }).click();
    const secret = page.locator('.account-secret');
    await secret.waitFor();
    expect(await secret.textContent()).toMatch(/^ambit_/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Révoquer : <script>carnet</script>' }).click();
    await page.getByRole('button', { name: /^Révoquer : <script>/ }).waitFor({ state: 'detached' });
    await page.reload();
    expect(await secret.count()).toBe(0);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('changes the password, and the old one opens nothing any more', async () => {
    const { page } = await open('/account');
    await signIn(page);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Password until now').fill(PASSWORD);
    await page.getByLabel('New password').fill('another long made-up password');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('The password is changed.').waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  });
});
