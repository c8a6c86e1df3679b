// Owns: promises about what a person sees: menus, questions, the sidebar, pages made of templates.
import { probed, scope, TEACHER, thrownBy, workspaceOf } from './harness';

const code = `
  function onOpen(e) {
    SpreadsheetApp.getUi().createMenu('Conferences')
      .addItem('Open', 'showSidebar').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Ask', 'ask').addItem('Name', 'name'))
      .addToUi();
    console.log(String(e.authMode));
  }
  function showSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Writing Conferences'));
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    return ui.alert('Plan again?', 'This week', ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
  function name() {
    const answer = SpreadsheetApp.getUi().prompt('Your name?');
    return [String(answer.getSelectedButton()), answer.getResponseText()];
  }
  function tick() { SpreadsheetApp.getUi(); }
  function later() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function scopes(list) {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, list);
    return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes().length, info.getAuthorizationUrl() === null];
  }
  function need(list) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, list); return 'fine'; }
`;
const files = { 'Sidebar.html': '<!doctype html><p>Hello</p>' };

describe('the menu', () => {
  it('stands as the script built it', () => {
    const { menus } = workspaceOf(code).openSpreadsheet(TEACHER);
    expect(menus).toEqual([
      {
        caption: 'Conferences',
        addOn: false,
        entries: [
          { kind: 'item', caption: 'Open', functionName: 'showSidebar' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'More',
            entries: [
              { kind: 'item', caption: 'Ask', functionName: 'ask' },
              { kind: 'item', caption: 'Name', functionName: 'name' },
            ],
          },
        ],
      },
    ]);
  });

  it('opens the sidebar with its title and its page', () => {
    const workspace = workspaceOf(code, { files });
    workspace.openSpreadsheet(TEACHER);
    expect(workspace.chooseMenu('showSidebar', TEACHER).sidebar).toEqual({
      title: 'Writing Conferences',
      html: '<!doctype html><p>Hello</p>',
    });
  });

  it('offers nothing before the spreadsheet is open, nor what it does not hold', () => {
    const workspace = workspaceOf(code, { files });
    expect(() => workspace.chooseMenu('ask', TEACHER)).toThrow('Open the spreadsheet first');
    workspace.openSpreadsheet(TEACHER);
    expect(() => workspace.chooseMenu('tick', TEACHER)).toThrow('no menu item for tick');
    expect(() => workspace.openSpreadsheet('x@y.example')).toThrow('cannot open this spreadsheet');
  });
});

describe('questions', () => {
  it('take the answers laid ready for them, and else a yes', () => {
    const workspace = workspaceOf(code);
    workspace.openSpreadsheet(TEACHER);
    workspace.answers.push({ button: 'NO' }, { button: 'OK', text: 'Ms. Rivera' });
    const first = workspace.chooseMenu('ask', TEACHER);
    expect(first.answer).toEqual({ outcome: 'answered', value: false });
    expect(first.shown.alerts).toEqual([
      { title: 'Plan again?', prompt: 'This week', answer: 'NO' },
    ]);
    expect(workspace.chooseMenu('name', TEACHER).answer).toMatchObject({
      value: ['OK', 'Ms. Rivera'],
    });
    expect(workspace.chooseMenu('ask', TEACHER).answer).toMatchObject({ value: true });
  });

  it('cannot be put where nobody is looking', () => {
    const workspace = workspaceOf(code);
    workspace.call('later', [], TEACHER);
    const [run] = workspace.turnClock(workspace.clock.now() + 3_600_000);
    expect(run?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('authorization modes', () => {
  const opened = (body: string, install: 'bound' | 'add-on') => {
    const workspace = workspaceOf(
      `${body} function go() {} function onOpen(e) { console.log(String(e.authMode)); SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }`,
      { install },
    );
    const { menus, executions } = workspace.openSpreadsheet(TEACHER);
    return { workspace, menus, run: executions[0] };
  };

  it('is LIMITED for the onOpen of a bound script', () => {
    expect(opened('', 'bound').run?.log).toEqual(['LIMITED']);
  });

  it('is NONE for an add-on’s onOpen until it was used in this spreadsheet', () => {
    const { workspace, run, menus } = opened('', 'add-on');
    expect(run?.log).toEqual(['NONE']);
    expect(menus).toMatchObject([{ addOn: true }]);
    workspace.chooseMenu('go', TEACHER);
    expect(workspace.openSpreadsheet(TEACHER).executions[0]?.log).toEqual(['LIMITED']);
  });

  it('loses the menu of an add-on whose global code calls a service in NONE', () => {
    const reads = 'const all = PropertiesService.getScriptProperties().getProperties();';
    const { menus, run } = opened(reads, 'add-on');
    expect(menus).toEqual([]);
    expect(run?.error?.message).toBe(
      'You do not have permission to call Properties.getProperties.',
    );
    expect(opened(reads, 'bound').menus).toHaveLength(1);
  });

  it('lets the simple trigger of a bound script read its spreadsheet before any consent', () => {
    const workspace = workspaceOf(
      'function onOpen() { console.log(SpreadsheetApp.getActiveSpreadsheet().getName()); }',
    );
    expect(workspace.openSpreadsheet(TEACHER).executions[0]?.log).toEqual(['Notebook']);
  });

  it('lets a simple trigger open no sidebar and send no mail', () => {
    const attempts = {
      'Ui.showSidebar': "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      'MailApp.sendEmail': "MailApp.sendEmail('a@b.example', 's', 'b')",
      'UrlFetchApp.fetch': "UrlFetchApp.fetch('https://docs.googleapis.com/v1/x')",
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      const workspace = workspaceOf(`function onOpen() { ${attempt}; }`);
      workspace.grant(TEACHER);
      const { executions } = workspace.openSpreadsheet(TEACHER);
      expect(executions[0]?.error?.message).toContain(
        `You do not have permission to call ${name}.`,
      );
    }
  });
});

describe('the token of a simple trigger', () => {
  it('opens nothing, and that of a run the person started does', () => {
    const workspace = workspaceOf(
      'function onOpen() { console.log(ScriptApp.getOAuthToken()); } function run() { onOpen(); }',
    );
    const status = (token: string | undefined) => {
      const headers = { authorization: `Bearer ${token}` };
      const url = 'https://classroom.googleapis.com/v1/courses';
      return workspace.cloud.handle({ method: 'GET', url, headers }).status;
    };
    workspace.grant(TEACHER);
    expect(status(workspace.openSpreadsheet(TEACHER).executions[0]?.log[0])).toBe(403);
    expect(status(workspace.call('run', [], TEACHER).execution.log[0])).toBe(200);
  });
});

describe('scopes', () => {
  it('are told as they were granted', () => {
    const workspace = workspaceOf(code);
    workspace.grant(TEACHER);
    workspace.withdraw(TEACHER, [scope('documents')]);
    const ask = (list: string[]) => workspace.call('scopes', [list], TEACHER).answer;
    expect(ask([scope('documents'), scope('userinfo.email')])).toMatchObject({
      value: ['REQUIRED', 1, false],
    });
    expect(ask([scope('userinfo.email')])).toMatchObject({ value: ['NOT_REQUIRED', 1, true] });
  });

  it('end the run that requires one that is missing', () => {
    const workspace = workspaceOf(code);
    workspace.grant(TEACHER);
    workspace.withdraw(TEACHER, [scope('documents')]);
    expect(workspace.call('need', [[scope('documents')]], TEACHER).answer).toMatchObject({
      outcome: 'ended',
      error: { message: 'Authorization is required to perform that action.' },
    });
    expect(workspace.call('need', [[scope('userinfo.email')]], TEACHER).answer).toMatchObject({
      value: 'fine',
    });
  });
});

describe('templates', () => {
  const evaluate = (template: string, set = '') =>
    probed(
      `(() => { const t = HtmlService.createTemplate(${JSON.stringify(template)}); ${set}; return t.evaluate().getContent(); })()`,
    );

  it('print values so that they stay text', () => {
    expect(evaluate('<p><?= name ?></p>', 't.name = \'<b>Ana & "Bo"</b>\'')).toBe(
      '<p>&lt;b&gt;Ana &amp; &#34;Bo&#34;&lt;/b&gt;</p>',
    );
    expect(evaluate("<script>var n = '<?= name ?>';</script>", 't.name = "\'</script>"')).toBe(
      "<script>var n = '\\u0027\\u003c/script\\u003e';</script>",
    );
  });

  it('run code, and print as it is where they are told to', () => {
    expect(
      evaluate('<? for (const n of list) { ?><li><?!= n ?></li><? } ?>', "t.list = ['<i>', 2]"),
    ).toBe('<li><i></li><li>2</li>');
  });

  it('reach the script’s own globals', () => {
    expect(evaluate('<?= typeof probe ?>')).toBe('function');
  });

  it('take only the meta tags that Google lets through', () => {
    expect(thrownBy("HtmlService.createHtmlOutput('x').addMetaTag('refresh', '0')")).toMatch(
      /meta tag is not allowed/,
    );
  });
});
